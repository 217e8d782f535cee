import type { Form } from './form.ts'
import { regionsToStretches } from './regions.ts'

export const PLAIN: Form = {
  name: 'plain',
  recognises: () => false,
  stretchesOf: (text) => regionsToStretches(text),
}
