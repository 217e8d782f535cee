import { stemOf } from './stem.ts'
import type { TellingWords } from './telling-words.ts'

/** Whether two items, or two topics, share so many words, numbers aside, that say more than how a meeting goes. */
export const shareMatter = (a: TellingWords, b: TellingWords, fewest: number): boolean => {
  const known = new Set(a.stems)
  const shared = b.stems.filter(
    (stem) => known.has(stem) && !/\d/.test(stem) && !PROCEDURE.has(stem),
  )
  return shared.length >= fewest || b.refs.some((ref) => a.refs.includes(ref))
}

/** How meetings go, whatever they are about: `general agreement to leave it on the agenda`. */
const PROCEDURE: ReadonlySet<string> = new Set(
  `accept add adopt agenda agree agreement aim approve attend back call carry change close comment
   conclude conclusion consensus consider decide decision defer delay direction discuss discussion
   favour favor feedback follow forward general go hold item keep land later lazy leave let live
   mark meet meeting member merge minute minutes monday month morning motion move next note object
   objection ok one open option order pass pending plan poll positive postpone present previous
   propose proposal punt push quorum ran rather ready resolve rest review revisit roll room run
   second send sense session settle sort stage stay step still table tabled talk thing think time
   topic unanimous unanimously vote wait week work yes`
    .split(/\s+/)
    .map(stemOf),
)
