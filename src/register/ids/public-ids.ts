import { compare } from '#terms'

/** Characters of an id behind its letter and hyphen, unless two would be the same. */
const SHORT = 8

/**
 * Gives each thing (by its long, unique name) a short id: a letter, a hyphen and as many characters
 * of its fingerprint as tell it from all others. The name that sorts first keeps the short form.
 */
export const publicIds = (
  things: ReadonlyMap<string, { readonly letter: string; readonly fingerprint: string }>,
): ReadonlyMap<string, string> => {
  const taken = new Map<string, string>()
  const ids = new Map<string, string>()
  const contested: string[] = []
  for (const [name, { letter, fingerprint }] of things) {
    const id = `${letter}-${fingerprint.slice(0, SHORT)}`
    const holder = taken.get(id)
    if (holder === undefined || compare(name, holder) < 0) {
      if (holder !== undefined) contested.push(holder)
      taken.set(id, name)
      ids.set(name, id)
    } else contested.push(name)
  }
  for (const name of contested.sort(compare)) {
    const { letter, fingerprint } = things.get(name)!
    let length = SHORT + 1
    let id = `${letter}-${fingerprint.slice(0, length)}`
    for (; taken.has(id) && length < fingerprint.length; length++)
      id = `${letter}-${fingerprint.slice(0, length + 1)}`
    for (let more = 2; taken.has(id); more++) id = `${letter}-${fingerprint}${more}`
    taken.set(id, name)
    ids.set(name, id)
  }
  return ids
}
