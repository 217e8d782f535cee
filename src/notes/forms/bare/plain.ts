import type { Form } from '../form.ts'
import { regionsToStretches } from '../regions.ts'
import { signsOf } from '../signs.ts'
import { writeBareLines } from './lines.ts'

/** Text without any of Markdown's own marks, as people write it in a mail or an editor. */
export const PLAIN: Form = {
  name: 'plain',
  recognises: (text) =>
    !signsOf(text).headings && text.trim() !== '' && !hasMarkup(text) && hasBareHeading(text),
  stretchesOf: (text) =>
    UNDERLINED.test(text)
      ? regionsToStretches(text)
      : [writeBareLines(text, { isDropped: () => false, isRendered: false })],
}

const MARKUP =
  /^ {0,3}#{1,6} ?\S|\*\*\S|__\S|\]\(|^ {0,3}(?:```|~~~|>)|^---\n|<\/?[a-z][a-z0-9]*[\s>]|^\s*\|.*\||\[[ xX]\]|\S\t+\S|`/im
const UNDERLINED = /^\S.*\n(?:={3,}|-{3,})\s*$/m

/** Signs of Markdown, HTML or a table: such a text is read as Markdown. */
export const hasMarkup = (text: string): boolean => MARKUP.test(text)

/** A line by itself, short and without a full stop, one in capitals, or the second of several numbers with words right below. */
export const hasBareHeading = (text: string): boolean =>
  /(?:^|\n)[ \t]*\n[\p{Lu}\d][^\n.:;,]{1,70}\n[ \t]*\n|(?:^|\n)[ \t]*\n(?:2|II)[.)][ \t]+\p{Lu}[^\n.:;,]{2,70}\n(?=\p{L})|(?:^|\n)[\p{Lu}][\p{Lu}\d &/,'-]{3,60}\n/u.test(
    text,
  )
