/** RFC 6901: one more step on a JSON pointer. */
export const joinPointer = (pointer: string, key: string): string =>
  `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`

/** The steps of a JSON pointer; `''` is the root. */
export const pointerKeys = (pointer: string): readonly string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

/** What stands at a pointer; undefined where nothing does. */
export const atPointer = (root: unknown, pointer: string): unknown => {
  let value = root
  for (const key of pointerKeys(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

/** A copy of a JSON value in which another value stands at an existing pointer. */
export const withAtPointer = (root: unknown, pointer: string, value: unknown): unknown => {
  const [key, ...rest] = pointerKeys(pointer)
  if (key === undefined) return value
  const inner = rest.map((k) => joinPointer('', k)).join('')
  if (Array.isArray(root))
    return root.map((entry, at) =>
      String(at) === key ? withAtPointer(entry, inner, value) : entry,
    )
  const object = root as Record<string, unknown>
  return { ...object, [key]: withAtPointer(object[key], inner, value) }
}
