import { PAGE_TEXT } from './bare/page-text.ts'
import { PDF_TEXT } from './bare/pdf-text.ts'
import { PLAIN } from './bare/plain.ts'
import { plainVotes } from './chat/bot-votes.ts'
import { correctTurns } from './chat/corrections.ts'
import { HEADED_CHAT } from './chat/headed.ts'
import { IRC } from './chat/log.ts'
import { TRANSCRIPT } from './chat/transcript.ts'
import type { Form, FormedText, Stretch } from './form.ts'
import { HTML_PAGE } from './html/page.ts'
import { HTML_TABLE } from './html/table.ts'
import { withoutMailNoise } from './mail.ts'
import { MARKDOWN } from './markdown.ts'
import { ASCIIDOC_TEXT } from './markup/asciidoc.ts'
import { ORG_TEXT } from './markup/org.ts'
import { RST_TEXT } from './markup/rst.ts'
import { WIKI_TEXT } from './markup/wiki.ts'
import { withoutOddCharacters } from './odd-characters.ts'
import { stretchToOriginal } from './origins.ts'

/** Every form, in the order in which they are asked; the last takes whatever is left. */
export const FORMS: readonly Form[] = [
  TRANSCRIPT,
  HTML_PAGE,
  PAGE_TEXT,
  HTML_TABLE,
  HEADED_CHAT,
  IRC,
  WIKI_TEXT,
  ORG_TEXT,
  RST_TEXT,
  ASCIIDOC_TEXT,
  PDF_TEXT,
  PLAIN,
  MARKDOWN,
]

/** Recognises the form of a text by its content and makes it ready for the parser. */
export const formText = (original: string): FormedText => {
  const { text, origins } = withoutOddCharacters(original)
  const mail = withoutMailNoise(text)
  const words = mail ?? text
  const form = FORMS.find((each) => each.recognises(words, original)) ?? MARKDOWN
  const stretches = form.stretchesOf(words).map(corrected)
  return {
    form: mail === null ? form.name : 'mail',
    fileName: form.fileNameIn?.(words) ?? null,
    stretches: origins.length > 2 ? stretches.map((s) => stretchToOriginal(s, origins)) : stretches,
  }
}

const corrected = (stretch: Stretch): Stretch =>
  stretch.kind === 'chat' ? { ...stretch, turns: plainVotes(correctTurns(stretch.turns)) } : stretch
