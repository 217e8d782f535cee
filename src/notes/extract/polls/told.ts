import { cueOf } from '../../cues/cue.ts'
import type { Passage } from '../../parse/passage.ts'
import { settlingAnswer } from '../decisions/answered.ts'
import { matterOf } from '../decisions/matter.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { readBallot, tallyOf } from '../votes/ballot.ts'
import { type PollAt, pollOf } from './finding.ts'

/** A poll told in a sentence: `Straw poll: 7 for, 2 against`, `Support from Ada and Bob, no objections`. */
export const toldPoll = (scene: Scene, passage: Passage): PollAt | null => {
  if (!scene.note.cues.has(passage.index, TELLING)) return null
  const text = flatText(passage)
  if (text.length > 800 || !TOLD.test(text)) return null
  if (ALL_IN_FAVOUR.test(text))
    return pollOf(scene, matterOf(scene, passage), [passage], NOBODY, null, 'all-plus-one', 0.7)
  const ballot = readBallot(text)
  const counted = tallyOf(ballot)
  // `A: 5, B: 1, abstain: 2`: options were counted, not sides.
  const tally = counted !== null && counted.for + counted.against === 0 ? null : counted
  if (tally === null) {
    if (!LABEL.test(text)) return null
    return OPTIONS.test(text)
      ? pollOf(scene, null, [passage], NOBODY, null, 'options', 0.75)
      : consentPoll(scene, passage)
  }
  if (SUPPORT.test(text)) {
    if (ballot.names.for.length === 0) return null
    return pollOf(
      scene,
      matterOf(scene, passage, true),
      [passage],
      ballot.names,
      tally,
      'support-list',
      0.7,
    )
  }
  const ownWords = text.replace(/^\W*(?:straw ?)?(?:poll|show of hands|hum)\b[^:]{0,20}:?/i, '')
  const matter =
    (/[:?].{12,}/.test(text) && ownWords.length > 40) || NAMES_MATTER.test(text)
      ? null
      : matterOf(scene, passage, true)
  return pollOf(scene, matter, [passage], ballot.names, tally, 'told', 0.7)
}

const SUPPORT =
  /^\W{0,4}(?:decision carried,? |passed,? |no (?:objections?|disagreements?),? )?(?:with )?(?:explicit |general )?support(?:ed)? (?:from|by) /i
const TOLD =
  /^\W{0,4}(?:decision carried,? |passed,? |no (?:objections?|disagreements?),? )?(?:with )?(?:explicit |general )?support(?:ed)? (?:from|by) |\b(?:straw[- ]?)?poll(?:ed|s)?\b|\b(?:show|raise) of hands\b|\b(?:informal|indicative|non-?binding|straw) vote\b|\bhum(?:med|s)?\b|\btemperature check\b|\bthumbs[- ]up\b|^\W{0,4}(?:all|everyone|everybody) (?:(?:is|are|was|were|voted|gave) )?\+1\W*$/i

/** `All are +1`: everybody was asked, nobody counted. */
const ALL_IN_FAVOUR =
  /^\W{0,4}(?:all|everyone|everybody) (?:(?:is|are|was|were|voted|gave) )?\+1\W*$/i

const TELLING = cueOf(TOLD)

/** `Show of hands for adoption: …` */
const NAMES_MATTER = /^\W*(?:\w+ )?(?:poll|show of hands|hum) (?:for|on|about|whether) [^:]{5,}:/i

/** `POLL: unanimous consent to …`, and the answer below: nobody is counted, but everybody was asked. */
const consentPoll = (scene: Scene, passage: Passage): PollAt | null => {
  const { passages } = scene.note
  for (let i = passage.index + 1; i < scene.end && i <= passage.index + 4; i++) {
    const next = passages[i]!
    if (next.kind === 'heading') break
    if (settlingAnswer(next) !== null || CONSENTS.test(flatText(next)))
      return pollOf(scene, passage, [next], NOBODY, null, 'consent', 0.75)
  }
  if (HUMMED.test(flatText(passage)))
    return pollOf(scene, matterOf(scene, passage), [passage], NOBODY, null, 'hum', 0.7)
  return /\bunanimous|\bconsent\b|\bno objections?\b|\bpasse[sd]\b|\bcarried\b/i.test(
    flatText(passage),
  )
    ? pollOf(scene, null, [passage], NOBODY, null, 'consent', 0.7)
    : null
}

/** `Hum: strong for the first, weak for the second.` */
const HUMMED =
  /^\W{0,4}hums?\b.*\b(?:strong(?:er|ly)?|weak(?:er)?|loud(?:er)?|silence|nothing|nobody|none|more|in favou?r|against)\b/i
const LABEL =
  /^\W{0,4}(?:(?!the\b)[\w-]+ ){0,3}?(?:(?:straw|consensus|quick|formal)[- ]?)?(?:poll|temperature check|(?:vote by )?show of hands|hum)\b[^:.]{0,90}:/i
/** `A: 5, B: 1`: what was chosen among, and how often. */
const OPTIONS =
  /\b\p{Lu}\S* \d{1,3}, \p{Lu}\S* \d{1,3}\b|[^\s:,]\s*[:=]\s*\d{1,3}\s*[,;/|]\s*[^:,]{1,40}[:=]\s*\d{1,3}\b/u
const NOBODY = { for: [], against: [], abstain: [] }
/** A short line behind a poll that says that nobody was against. */
const CONSENTS =
  /^(?:[\p{L}\p{N} .'’]{1,20}: )?\W{0,3}(?:(?:we have|that['’]s|results?:?|so,?) )?(?:unanimous(?: consent)?|consensus|no (?:objections?|opposition)|poll passes|passes|approved)\b.{0,60}$/iu
