/** One field of a CSV text and where it begins. */
export interface CsvField {
  readonly text: string
  readonly start: number
  readonly end: number
  /** A quotation mark opens it that nothing closes. */
  readonly isOpen?: true
}

/** A row; rows without any text are left out. */
export type CsvRow = readonly CsvField[]

/**
 * Cuts a CSV text into rows (RFC 4180: quotes around a field, doubled within it). Parted by the
 * separator that the first row has most of: comma, semicolon or tab.
 */
export const csvRows = (text: string, from: number): readonly CsvRow[] => {
  const separator = separatorOf(text, from)
  const rows: CsvField[][] = []
  let row: CsvField[] = []
  let at = from
  const endRow = (): void => {
    if (row.some((field) => field.text !== '')) rows.push(row)
    row = []
  }
  while (at < text.length) {
    const start = at
    let field = ''
    let isOpen = false
    if (text[at] === '"') {
      at++
      for (;;) {
        const quote = text.indexOf('"', at)
        const stop = quote < 0 ? text.length : quote
        field += text.slice(at, stop)
        at = stop + 1
        isOpen = quote < 0
        if (quote < 0 || text[at] !== '"') break
        field += '"'
        at++
      }
    }
    const next = endOfField(text, at, separator)
    field += text.slice(at, next)
    row.push({
      text: field.trim(),
      start,
      end: Math.min(next, text.length),
      ...(isOpen ? { isOpen } : {}),
    })
    at = next
    if (text[at] === separator) {
      at++
      if (at === text.length) row.push({ text: '', start: at, end: at })
    } else {
      if (text[at] === '\r' && text[at + 1] === '\n') at++
      at++
      endRow()
    }
  }
  endRow()
  return rows
}

const endOfField = (text: string, from: number, separator: string): number => {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

const separatorOf = (text: string, from: number): string => {
  const row = /(?:"(?:[^"]|"")*"|[^\r\n])+/u.exec(text.slice(from))?.[0] ?? ''
  const first = row.replace(/"(?:[^"]|"")*"/gu, '')
  const counted = [',', ';', '\t'].map((one) => ({ one, count: first.split(one).length }))
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).one
}

/** A field as it stands in a row: in quotes where it must be. */
export const csvField = (text: string): string =>
  /[",;\t\n\r]|^\s|\s$|^#/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
