import { getResolvedPDFJS } from 'unpdf'
import { layLines } from './pdf-lines.ts'
import type { Unwrapped } from './unwrapped.ts'

/** A PDF's text as it lies on its pages: lines, indents, columns; each page opens with a form feed. */
export const pdfToText = async (bytes: Uint8Array): Promise<Unwrapped> => {
  const pdfjs = await getResolvedPDFJS()
  const loading = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
  try {
    const document = await loading.promise
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(layLines(items.filter((item) => 'str' in item)))
      page.cleanup()
    }
    return pages.every((page) => page.trim() === '')
      ? { trouble: 'its pages hold no text, only pictures; have them recognised first' }
      : { text: pages.map((page, i) => (i === 0 ? page : `\f${page}`)).join('\n') }
  } catch (error) {
    return { trouble: troubleOf(error) }
  } finally {
    await loading.destroy()
  }
}

const troubleOf = (error: unknown): string => {
  const { name, message } = error as Error
  if (name === 'PasswordException') return 'it is encrypted; save it without its password'
  return `the file is damaged: ${String(message).split('\n')[0]!.slice(0, 160)}`
}
