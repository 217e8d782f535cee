import type { FormedText } from './form.ts'

/** Recognises the form of a text by its content and makes it ready for the parser. */
export const formText = (original: string): FormedText => {
  const text = original.charCodeAt(0) === 0xfeff ? original.slice(1) : original
  return { form: 'markdown', text, origins: [0, original.length - text.length], turns: [] }
}
