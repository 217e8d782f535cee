import mammoth from 'mammoth'
import type { Unwrapped } from './unwrapped.ts'
import { wordHtmlToMarkdown } from './word-html.ts'

/** A Word document as Markdown: headings, lists, boxes and links; tables as HTML, a cell a line; pictures left out. */
export const docxToText = async (bytes: Uint8Array): Promise<Unwrapped> => {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  )
  const text = wordHtmlToMarkdown(value)
  return text.trim() === '' ? { trouble: 'the document holds no text' } : { text }
}

/** Beside mammoth's own, which know headings by their usual names. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='title'] => h1:fresh",
  "p[style-name='Heading'] => h2:fresh",
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='List Number'] => ol > li:fresh",
]
