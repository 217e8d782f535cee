/**
 * What a plain form says, in the shape of the API: `say`, `item`, `one`, `other`, `fact`; of a correction
 * what is not left as it was (`was-…` says how it was).
 */
export const formToSaying = (form: URLSearchParams): unknown => {
  const say = form.get('say')
  if (say === 'correct') return { say, item: form.get('item'), correction: correctionOf(form) }
  const fields = ['item', 'one', 'other'].flatMap((name) => {
    const value = form.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  const fact = form.get('fact')
  return {
    say,
    ...Object.fromEntries(fields),
    ...(fact === null ? {} : { fact: Number(fact) }),
  }
}

const correctionOf = (form: URLSearchParams): Readonly<Record<string, unknown>> => {
  const correction: Record<string, unknown> = {}
  for (const name of ['kind', 'text', 'owners', 'due', 'state', 'outcome']) {
    const value = form.get(name)?.trim()
    if (value === undefined || value === (form.get(`was-${name}`) ?? '').trim()) continue
    correction[name] =
      name === 'owners'
        ? value
            .split(/[,;]/)
            .map((owner) => owner.trim())
            .filter((owner) => owner !== '')
        : value
  }
  return correction
}
