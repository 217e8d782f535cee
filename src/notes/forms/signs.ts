/** What a text shows at the starts of its lines, gathered in one pass for all forms. */
export interface Signs {
  /** A line that could be said in a chat. */
  readonly chat: boolean
  /** A line that opens with a tag. */
  readonly html: boolean
  /** A tab between words, or before a tag. */
  readonly tabs: boolean
  readonly fences: boolean
  /** `# Heading`. */
  readonly headings: boolean
  /** A line that opens with `=`, as headings of wikis do. */
  readonly equals: boolean
  /** A line that opens with `**` and a blank, or with `#+`: an outline in Org's way. */
  readonly stars: boolean
  /** A line that opens with `:name:` or `..` and a blank: a field or a directive. */
  readonly fields: boolean
  /** How many lines are a number and nothing else. */
  readonly numbers: number
  /** How many lines are longer than people break them. */
  readonly longLines: number
}

const CHAT =
  /[[(]?(?:\d{4}-\d\d-\d\d[T ]|\d\d?[/.]\d\d?[/.]\d{2,4},? )?\d\d?:\d\d|<[^<>\s/"=][^<>"=\n]{0,39}>[ \t]/y
const TAG = /<(?:!--|\/?[A-Za-z])/y
const NUMBER = /[-–—]? ?\d{1,3} ?[-–—]?[ \t]*(?=\n|$)/y
const TABS = /\S\t+[^\s\t]|\t</
const STARS = /\*{2,6} \S/y
const FIELD = /:[A-Za-z][\w -]{0,30}:(?= |$)|\.\. \S/my
const LONG = 240

let last: { readonly text: string; readonly signs: Signs } | null = null

/** The signs of a text; those of the text asked for last are kept. */
export const signsOf = (text: string): Signs => {
  if (last?.text !== text) last = { text, signs: look(text) }
  return last.signs
}

const look = (text: string): Signs => {
  const signs = {
    chat: false,
    html: false,
    headings: false,
    equals: false,
    stars: false,
    fields: false,
    numbers: 0,
    longLines: 0,
  }
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf('\n', from)
    const to = next < 0 ? text.length : next
    let at = from
    let code = text.charCodeAt(at)
    while (code === 0x20 || code === 0x09) code = text.charCodeAt(++at)
    const isDigit = code >= 0x30 && code <= 0x39
    if (isDigit || code === 0x3c || code === 0x5b || code === 0x28) {
      signs.chat ||= matches(CHAT, text, at)
      if (code === 0x3c) signs.html ||= matches(TAG, text, at)
    }
    if (code === 0x23) {
      signs.headings ||= isHeading(text, at)
      if (text.charCodeAt(at + 1) === 0x2b) signs.stars = true
    } else if (code === 0x3d) signs.equals = true
    else if (code === 0x2a && at === from)
      signs.stars ||= text.charCodeAt(at + 1) === 0x2a && matches(STARS, text, at)
    else if ((code === 0x3a || code === 0x2e) && at === from)
      signs.fields ||= matches(FIELD, text, at)
    if (
      (isDigit || code === 0x2d || code === 0x2013 || code === 0x2014) &&
      to - at <= 8 &&
      matches(NUMBER, text, at)
    )
      signs.numbers++
    if (to - from >= LONG) signs.longLines++
    from = to + 1
  }
  return {
    ...signs,
    tabs: text.includes('\t') && TABS.test(text),
    fences: text.includes('```') || text.includes('~~~'),
  }
}

const matches = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

const isHeading = (text: string, at: number): boolean => {
  let end = at
  while (text.charCodeAt(end) === 0x23) end++
  return end - at <= 6 && (text.charCodeAt(end) === 0x20 || text.charCodeAt(end) === 0x09)
}
