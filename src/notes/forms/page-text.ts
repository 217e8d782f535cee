import type { Form } from './form.ts'
import { regionsToStretches } from './regions.ts'

export const PAGE_TEXT: Form = {
  name: 'page-text',
  recognises: () => false,
  stretchesOf: (text) => regionsToStretches(text),
}
