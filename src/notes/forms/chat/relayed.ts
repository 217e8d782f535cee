/** A nick that carries what people say in another room. */
const RELAY = /relay|bridge|slack|telegram|matterb|discord|gitter|matrix|^meeting-?bot$|^irc$/i
/** Who says it there: `{-ada}`, `<ada>`, `[ada]`, `[telegram] <ada>`. */
const INNER =
  /^(?:\[[\w -]{1,12}\][ \t]+(?=<))?(?:\{-?([^{}\s]{1,30})\}|<([^<>\n]{1,30})>|\[([^[\]\s]{1,30})\])[ \t]*:?[ \t]*/

/** Of a line that a bridge says: who said it, and how far into the words their own begin. Null of others' lines. */
export const relayedIn = (
  nick: string,
  words: string,
): { readonly nick: string; readonly skip: number } | null => {
  if (!RELAY.test(nick)) return null
  const match = INNER.exec(words)
  const inner = match?.[1] ?? match?.[2] ?? match?.[3]
  if (inner === undefined) return null
  const name = inner.replace(/^[-_@+]+(?=.)/, '')
  const next = RELAY.test(name) ? relayedIn(name, words.slice(match![0].length)) : null
  return next === null
    ? { nick: name, skip: match![0].length }
    : { nick: next.nick, skip: match![0].length + next.skip }
}
