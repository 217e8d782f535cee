import type { Form } from './form.ts'
import { regionsToStretches } from './regions.ts'

/** Markdown, with whatever else was pasted into it. */
export const MARKDOWN: Form = {
  name: 'markdown',
  recognises: () => true,
  stretchesOf: (text) => regionsToStretches(text),
}
