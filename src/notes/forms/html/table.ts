import type { Form } from '../form.ts'
import { regionsToStretches } from '../regions.ts'

/** Minutes that were a table once: lines of a label, a tab and a value, with HTML tags left in. */
export const HTML_TABLE: Form = {
  name: 'html-table',
  recognises: (text) => {
    if (!text.includes('\t<') && !text.includes('>\t')) return false
    let rows = 0
    for (let at = text.indexOf('\t'); at >= 0 && rows < 3; at = text.indexOf('\t', at + 1))
      if (text[at - 1] === '>' || text[at + 1] === '<') rows++
    return rows >= 3
  },
  stretchesOf: (text) => regionsToStretches(text),
}
