import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { parseMarkdown } from '#markdown'
import { readNotes } from '#notes'
import { corpusTexts } from './corpus.ts'
import { cheapest, type Figure } from './measure.ts'

/** Reading every document of the corpus, beside only parsing it with mdast-util-from-markdown and GFM. */
export const reading = (): readonly Figure[] => {
  const texts = corpusTexts()
  const parse = (text: string) =>
    fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const ours = cheapest(3, () => {
    for (const text of texts) readNotes(text, parseMarkdown)
  })
  const theirs = cheapest(2, () => {
    for (const text of texts) parse(text)
  })
  return [
    {
      name: `reading ${texts.length} documents`,
      value: ours,
      unit: 'ms CPU',
      yardstick: 'ms CPU: mdast-util-from-markdown + GFM parses them',
      against: theirs,
      bar: { atMost: 0.25 },
    },
  ]
}
