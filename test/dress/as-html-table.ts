import { type Block, blocksOf } from './blocks.ts'

/** Minutes as HTML tables of two columns: what a section is called, and what stands in it; a title heads each. */
export const asHtmlTable = (markdown: string): string => {
  const pieces: string[] = []
  let head: Block[] = []
  let rows: { label: string; blocks: Block[] }[] = []
  const close = (): void => {
    pieces.push(...listed(head))
    if (rows.length > 0) pieces.push('<table>', ...rows.map(rowOf), '</table>')
    head = []
    rows = []
  }
  for (const block of blocksOf(markdown)) {
    if (block.kind === 'heading' && (block.level === 1 || pieces.length + head.length === 0)) {
      close()
      head.push(block)
    } else if (block.kind === 'heading') rows.push({ label: block.words, blocks: [] })
    else (rows.at(-1)?.blocks ?? head).push(block)
  }
  close()
  return `${pieces.join('\n')}\n`
}

const rowOf = ({ label, blocks }: { label: string; blocks: readonly Block[] }): string =>
  `<tr><td><b>${escaped(label)}</b></td><td>${listed(blocks).join('')}</td></tr>`

/** Blocks as HTML, items of one depth in one list. */
const listed = (blocks: readonly Block[]): readonly string[] => {
  let open = 0
  const pieces = blocks.map((block) => {
    const depth =
      block.kind === 'item'
        ? block.depth + 1
        : block.kind === 'paragraph'
          ? Math.min(open, block.depth)
          : 0
    const between = depth > open ? '<ul>'.repeat(depth - open) : '</ul>'.repeat(open - depth)
    open = depth
    return between + htmlOf(block)
  })
  return [...pieces, '</ul>'.repeat(open)]
}

const htmlOf = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.words)}</h${block.level}>`
    case 'paragraph':
      return `<p>${escaped(block.words)}</p>`
    case 'item': {
      const box = block.checked === null ? '' : block.checked ? '☑ ' : '☐ '
      return `<li>${box}${escaped(block.words)}</li>`
    }
    case 'rows': {
      const rows = block.rows.map((row, r) => {
        const tag = r === 0 ? 'th' : 'td'
        return `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
      })
      return `<table>${rows.join('')}</table>`
    }
    case 'code':
      return `<pre>${escaped(block.lines.join('\n'))}</pre>`
  }
}

const escaped = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')
