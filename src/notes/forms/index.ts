import { ASCIIDOC_TEXT } from './asciidoc-text.ts'
import { plainVotes } from './bot-votes.ts'
import { IRC } from './chat-log.ts'
import { correctTurns } from './corrections.ts'
import type { Form, FormedText, Stretch } from './form.ts'
import { HEADED_CHAT } from './headed-chat.ts'
import { HTML_PAGE } from './html-page.ts'
import { HTML_TABLE } from './html-table.ts'
import { withoutMailNoise } from './mail.ts'
import { MARKDOWN } from './markdown.ts'
import { withoutOddCharacters } from './odd-characters.ts'
import { ORG_TEXT } from './org-text.ts'
import { joinOrigins, mapperOf } from './origins.ts'
import { PAGE_TEXT } from './page-text.ts'
import { PDF_TEXT } from './pdf-text.ts'
import { PLAIN } from './plain.ts'
import { RST_TEXT } from './rst-text.ts'
import { TRANSCRIPT } from './transcript.ts'
import { WIKI_TEXT } from './wiki-text.ts'

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
    stretches: origins.length > 2 ? stretches.map((s) => toOriginal(s, origins)) : stretches,
  }
}

const corrected = (stretch: Stretch): Stretch =>
  stretch.kind === 'chat' ? { ...stretch, turns: plainVotes(correctTurns(stretch.turns)) } : stretch

const toOriginal = (stretch: Stretch, origins: readonly number[]): Stretch => {
  if (stretch.kind === 'markdown')
    return { ...stretch, origins: joinOrigins(stretch.origins, stretch.text.length, origins) }
  const map = mapperOf(origins)
  return {
    ...stretch,
    turns: stretch.turns.map((turn) => ({
      ...turn,
      start: map(turn.start),
      textStart: map(turn.textStart),
      end: map(turn.end),
      ...(turn.origins && {
        origins: turn.origins.map((value, i) => (i % 2 === 0 ? value : map(value))),
      }),
    })),
  }
}
