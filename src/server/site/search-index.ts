import { allRows, factsOf, type ViewsReader } from '#api'

/**
 * What a page on a plain web host searches in, as a script (a page opened from disk may load scripts but
 * fetch nothing). `entries`: [kind, title, address, date, meeting, ...facts]; `words`: each word of the notes
 * with the numbers of the entries it stands in, each but the first as the step from the one before.
 */
export async function* searchIndex(views: ViewsReader, slug: string): AsyncGenerator<string> {
  const entries: Entry[] = []
  const numbersByWord = new Map<string, number[]>()
  const add = (entry: Entry, ...texts: readonly string[]): void => {
    const number = entries.push(entry) - 1
    for (const word of new Set([entry[1], ...texts].flatMap(wordsOf))) {
      const numbers = numbersByWord.get(word)
      if (numbers === undefined) numbersByWord.set(word, [number])
      else numbers.push(number)
    }
  }
  for await (const row of allRows((filter) => views.meetings(slug, filter))) {
    const view = await views.meeting(slug, row.id)
    const date = row.date ?? ''
    const address = `meetings/${row.id}.html`
    const notes =
      view?.original
        .split('\n')
        .slice(row.lines[0] - 1, row.lines[1])
        .join('\n') ?? ''
    add(['meeting', row.title, address, date, row.seriesTitle], notes, row.seriesTitle)
    for (const topic of view?.topics ?? [])
      add(['topic', topic.title, `${address}#${topic.anchor}`, date, row.title])
    for (const item of view?.items ?? []) {
      const owners = item.kind === 'action' ? item.owners.map(({ name }) => name) : []
      add(
        [item.kind, item.text, `${address}#${item.id}`, date, row.title, ...factsOf(item)],
        ...owners,
      )
    }
  }
  for await (const row of allRows((filter) => views.people(slug, filter)))
    add(['person', row.name, `people/${row.id}.html`, row.last ?? '', ''], ...row.names)
  for await (const row of allRows((filter) => views.documents(slug, filter)))
    if (row.meetings === 0) {
      const original = (await views.document(slug, row.id))?.original ?? ''
      add(['text', row.title ?? row.path, `documents/${row.id}.html`, '', row.path], original)
    }
  yield 'globalThis.minutebookIndex = {\n"entries":[\n'
  for (const [i, entry] of entries.entries()) yield `${i > 0 ? ',\n' : ''}${scriptJson(entry)}`
  yield '],\n"words":{\n'
  let first = true
  for (const [word, numbers] of [...numbersByWord].sort(([a], [b]) => (a < b ? -1 : 1))) {
    yield `${first ? '' : ',\n'}${scriptJson(word)}:${JSON.stringify(numbers.map((n, i) => n - (numbers[i - 1] ?? 0)))}`
    first = false
  }
  yield '}}\n'
}

type Entry = readonly [
  kind: string,
  title: string,
  address: string,
  date: string,
  where: string,
  ...facts: string[],
]

/** Words as they are compared: lower case, without accents; two characters at least. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{2,40}/gu) ?? []

/** JSON that may stand in a script. */
const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
