import { type Block, blocksOf } from './blocks.ts'

/** Minutes as an HTML table of two columns: what a section is called, and what stands in it. */
export const asHtmlTable = (markdown: string): string => {
  const head: Block[] = []
  const rows: { label: string; blocks: Block[] }[] = []
  for (const block of blocksOf(markdown)) {
    if (block.kind !== 'heading') (rows.at(-1)?.blocks ?? head).push(block)
    else if (head.length === 0 && rows.length === 0) head.push(block)
    else rows.push({ label: block.words, blocks: [] })
  }
  return `${[
    ...listed(head),
    '<table>',
    ...rows.map(
      ({ label, blocks }) =>
        `<tr><td><b>${escaped(label)}</b></td><td>${listed(blocks).join('')}</td></tr>`,
    ),
    '</table>',
  ].join('\n')}\n`
}

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
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
      )
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
