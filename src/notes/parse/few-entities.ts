/**
 * A text in which no paragraph holds more entities (`&amp;`) than anybody writes: those beyond lose their sign, so that every
 * offset stays. The time and the memory that a Markdown parser takes grow with their number times the paragraph's length.
 */
export const fewEntities = (text: string): string => {
  let kept = ''
  let done = 0
  let count = 0
  let start = 0
  let next = openingFrom(text, 0)
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    ENTITY.lastIndex = at
    if (!ENTITY.test(text)) continue
    while (next < at) {
      start = next
      count = 0
      next = openingFrom(text, start)
    }
    if (++count * (at - start) < MOST) continue
    kept += `${text.slice(done, at)}·`
    done = at + 1
  }
  return done === 0 ? text : kept + text.slice(done)
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y

/** Entities of a paragraph times its length. */
const MOST = 50_000_000

/** Where the next paragraph or row of a table opens behind an offset. */
const openingFrom = (text: string, from: number): number => {
  OPENING.lastIndex = from
  return OPENING.test(text) ? OPENING.lastIndex : text.length
}

const OPENING = /\n(?:[ \t]*\n|(?=\|))/g
