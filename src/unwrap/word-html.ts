const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>|[^<]+|</gi

/**
 * The regular HTML that is made of a Word document, as Markdown. Tables stay HTML: their cells hold blocks, and the
 * reader of notes knows what a table of labels means.
 */
export const wordHtmlToMarkdown = (html: string): string => {
  const page = new MarkdownPage()
  for (const [token, slash, name, attributes] of html.matchAll(TOKEN)) {
    if (name === undefined) page.words(token)
    else if (slash === '/') page.close(name.toLowerCase())
    else page.open(name.toLowerCase(), attributes ?? '')
  }
  return page.toText()
}

class MarkdownPage {
  private readonly lines: string[] = []
  private line = ''
  /** What the line at hand begins with, once words come. */
  private mark = ''
  private readonly lists: { readonly isOrdered: boolean; count: number }[] = []
  private readonly links: string[] = []
  private tables = 0

  open(tag: string, attributes: string): void {
    if (this.tables > 0 || tag === 'table') return this.openInTable(tag, attributes)
    switch (tag) {
      case 'p':
        return this.endBlock()
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        this.endBlock()
        this.mark = `${'#'.repeat(Number(tag[1]))} `
        return
      case 'ul':
      case 'ol':
        this.endLine()
        if (this.lists.length === 0) this.endBlock()
        this.lists.push({ isOrdered: tag === 'ol', count: 0 })
        return
      case 'li': {
        this.endLine()
        const list = this.lists.at(-1)
        if (list === undefined) return
        list.count++
        const bullet = list.isOrdered ? `${list.count}.` : '-'
        this.mark = `${'    '.repeat(this.lists.length - 1)}${bullet} `
        return
      }
      case 'strong':
        return this.put('**')
      case 'em':
        return this.put('*')
      case 's':
        return this.put('~~')
      case 'br':
        return this.put('\\\n')
      case 'input':
        return this.put(/\schecked\b/.test(attributes) ? '☑ ' : '☐ ')
      case 'a':
        this.links.push(/href="([^"]*)"/.exec(attributes)?.[1] ?? '')
        if (this.links.at(-1) !== '') this.put('[')
    }
  }

  close(tag: string): void {
    if (this.tables > 0) return this.closeInTable(tag)
    switch (tag) {
      case 'ul':
      case 'ol':
        this.endLine()
        this.lists.pop()
        if (this.lists.length === 0) this.endBlock()
        return
      case 'li':
        return this.endLine()
      case 'p':
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return this.endBlock()
      case 'strong':
        return this.put('**')
      case 'em':
        return this.put('*')
      case 's':
        return this.put('~~')
      case 'a': {
        const href = this.links.pop()
        if (href !== undefined && href !== '') this.put(`](${decoded(href)})`)
      }
    }
  }

  words(text: string): void {
    const plain = text.replace(/[\r\n]+/g, ' ')
    if (this.tables > 0) this.line += plain
    else this.put(escaped(decoded(plain)))
  }

  toText(): string {
    this.endBlock()
    return `${this.lines.join('\n').trim()}\n`
  }

  private openInTable(tag: string, attributes: string): void {
    if (tag === 'table') {
      if (this.tables === 0) this.endBlock()
      this.tables++
    }
    if (CELLS.has(tag)) this.endLine()
    this.line += tag === 'img' ? '' : `<${tag}${tag === 'a' || tag === 'input' ? attributes : ''}>`
  }

  private closeInTable(tag: string): void {
    this.line += `</${tag}>`
    if (CELLS.has(tag)) this.endLine()
    if (tag !== 'table') return
    this.tables--
    if (this.tables === 0) this.endBlock()
  }

  private put(text: string): void {
    if (this.line === '' && text.trim() === '') return
    if (this.line === '') this.line = this.mark
    this.mark = ''
    this.line += text
  }

  private endLine(): void {
    // Marks that hold nothing would be read as words.
    const line = this.line.replace(/\*\*\*\*|~~~~/g, '').trimEnd()
    if (line !== '') this.lines.push(line)
    this.line = ''
    this.mark = ''
  }

  private endBlock(): void {
    this.endLine()
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('')
  }
}

const CELLS: ReadonlySet<string> = new Set(['table', 'tr', 'td', 'th'])

const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')

/** What would be markup in Markdown; a `_` inside of a word is none. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^(\s*)([#>+-])(?=\s)/, '$1\\$2')
