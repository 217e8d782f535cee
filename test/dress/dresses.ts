import { asHtmlTable } from './as-html-table.ts'
import { asPage } from './as-page.ts'
import { asPdf } from './as-pdf.ts'

/** The ways in which the same notes reach a reader. */
export const DRESSES: Readonly<Record<string, (markdown: string) => string>> = {
  'page with bullets': (text) => asPage(text, 'notes.md', { bullets: true, boxes: true }),
  'page without bullets': (text) => asPage(text, 'notes.md', { bullets: false, boxes: false }),
  'text of a PDF': asPdf,
  'HTML table': asHtmlTable,
}

/** The kinds of what a meeting leaves behind. */
export const ITEMS: readonly string[] = ['decision', 'action', 'motion', 'poll', 'question', 'next']
