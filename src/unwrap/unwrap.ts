import type { Wrapping } from '#record'
import type { Unwrapped } from './unwrapped.ts'

/**
 * Text out of a file of another format. A file that is damaged, encrypted or holds no text is told as trouble; never
 * rejects. The libraries are loaded when the first such file comes.
 */
export const unwrap = async (bytes: Uint8Array, wrapping: Wrapping): Promise<Unwrapped> => {
  try {
    switch (wrapping) {
      case 'docx':
        return await (await import('./docx.ts')).docxToText(bytes)
      case 'pdf':
        return await (await import('./pdf.ts')).pdfToText(bytes)
      case 'mail':
        return await (await import('./mail.ts')).mailToText(bytes)
    }
  } catch (error) {
    return { trouble: `the file is damaged: ${firstLine(error)}` }
  }
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 160)
