import type { Form } from './form.ts'
import { regionsToStretches } from './regions.ts'

export const PDF_TEXT: Form = {
  name: 'pdf-text',
  recognises: () => false,
  stretchesOf: (text) => regionsToStretches(text),
}
