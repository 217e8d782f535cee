import { LONG_BY_SHORT } from './short-words.ts'
import { stemOf } from './stem.ts'

/** What of an item's words may tell it from others. */
export interface TellingWords {
  /** Each once, their endings taken off, without names of owners and words that say nothing. */
  readonly stems: readonly string[]
  /** Each stem as it is first written. */
  readonly wordByStem: ReadonlyMap<string, string>
  /** Issues, pull requests and addresses: `#12`, `github.com/…/issues/12` gives `#12` too. */
  readonly refs: readonly string[]
  /** The words alone in their order: equal where only marks and spacing differ. */
  readonly plain: string
}

export const tellingWords = (text: string, names: readonly string[]): TellingWords => {
  const refs = new Set<string>()
  const bare = text
    .toLowerCase()
    .replace(/https?:\/\/[^\s<>)\]"']+/g, (url) => {
      const number = /\/(?:issues|pull|pulls|merge_requests)\/(\d+)/.exec(url)
      refs.add(number ? `#${number[1]}` : url.replace(/^https?:\/\/(?:www\.)?|[/.,;#]+$/g, ''))
      return ' '
    })
    .replace(
      /(?:\b(?:issue|pr|gh|pull request)[ -]?)?#(\d{1,6})\b|\b(?:issue|pr|pull request) (\d{1,6})\b/g,
      (_, number, bare) => {
        refs.add(`#${number ?? bare}`)
        return ' '
      },
    )
    .replace(
      /\bactions?(?: items?| points?)? (\d+\.\d+(?:(?:,? and |, ?| ?& ?)\d+\.\d+)*):?/g,
      (_, numbers) => {
        for (const number of numbers.match(/\d+\.\d+/g)) refs.add(`number ${number}`)
        return ' '
      },
    )
  const plainWords = bare.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []
  const ofNames = new Set(
    names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  )
  const wordByStem = new Map<string, string>()
  for (const word of plainWords)
    if (!SILENT.has(word) && !ofNames.has(word)) {
      const bare = word.replace(/['’]\p{L}+$/u, '')
      const stem = stemOf(LONG_BY_SHORT.get(bare) ?? bare)
      if (stem.length > 1 && !wordByStem.has(stem)) wordByStem.set(stem, bare)
    }
  return { stems: [...wordByStem.keys()], wordByStem, refs: [...refs], plain: plainWords.join(' ') }
}

/** Words of speech that stand in any item. */
const SILENT: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are as at back be because been before being below but by can
   could did do does doing done don't down for from further get go going gonna good got had has have he her here him
   his how i i'd i'll i'm i've if in into is it it's its just let's like made make many may maybe me might more most
   must my need needs new next no not now of off on once one only or other our out over own please possible pr
   probably put really same see set she should so some soon still such sure take than that that's the their them
   then there these they they'll this those through time to today too try two under until up us using very was way
   we we'll we're week well were what when where whether which while who will with would yes yet you your action item
   items todo open opened closed close issue issues`.split(/\s+/),
)
