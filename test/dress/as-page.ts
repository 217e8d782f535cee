import { type Block, blocksOf } from './blocks.ts'

export interface PageDress {
  /** How bullets come out: Firefox and Safari draw them, Chrome leaves them out. */
  readonly bullets: boolean
  /** How boxes come out. */
  readonly boxes: boolean
}

/** Markdown as it is pasted after copying the page of a repository that shows it. */
export const asPage = (markdown: string, name: string, dress: PageDress): string => {
  const lines = markdown.split('\n')
  const filled = lines.filter((line) => line.trim() !== '').length
  const size = `${lines.length} lines (${filled} loc) · ${(markdown.length / 1024).toFixed(2)} KB`
  const body: string[] = []
  for (const block of blocksOf(markdown)) {
    if (block.gap && body.length > 0) body.push('')
    body.push(...linesOf(block, dress))
  }
  const head = ['Skip to content', '', 'Latest commit', '', ' ', '', 'History', '', size, '', name]
  return [...head, '', 'File metadata and controls', '', size, '', ...body, '', ...FOOT].join('\n')
}

const FOOT = ['Footer', '© 2024 Example, Inc.', 'Footer navigation', 'Terms', 'Privacy', '']

const linesOf = (block: Block, { bullets, boxes }: PageDress): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return block.words.split('\n')
    case 'paragraph':
      return indented(block.words, bullets ? block.depth : 0)
    case 'item': {
      const box = boxes && block.checked !== null ? (block.checked ? '☑ ' : '☐ ') : ''
      const mark = block.number === null ? '• ' : `${block.number}. `
      const words = box + block.words
      return bullets ? indented(`  ${mark}${words}`, block.depth) : indented(words, 0)
    }
    case 'rows':
      return block.rows.map((row) => row.join('\t'))
    case 'code':
      return block.lines
  }
}

const indented = (words: string, depth: number): readonly string[] =>
  words.split('\n').map((line) => '  '.repeat(depth) + line)
