import { ADVICE, SPOKEN_ORDER } from '../../../conventions/actions/bare-orders.ts'
import { BY_A_DAY, DOES, DOING_BY } from '../../../conventions/actions/hand-overs.ts'
import { IS_TO, OTHERS_PART, SECOND_VERB } from '../../../conventions/actions/prose.ts'
import { isDeliverable } from '../../../conventions/actions/verbs.ts'
import { SILENT_SECTIONS } from '../../../conventions/sections.ts'
import { cueOf, type Held } from '../../../cues/cue.ts'
import { spanIn } from '../../../parse/note.ts'
import type { Passage } from '../../../parse/passage.ts'
import { dueIn } from '../../due.ts'
import { sentencesOf } from '../../sentence.ts'
import type { Opening } from '../../speech/opening.ts'
import { readTagged } from '../marked/tagged.ts'
import { addNewTask } from '../new-task.ts'
import { areKnown, type Owners, type PartyBook, partiesIn, partyNamed } from '../parties.ts'
import { opensWithVerb, unwrapped } from '../task-shape.ts'
import type { Tasks } from '../tasks.ts'
import { isAcceptance, readAccepted } from './accepted.ts'
import type { Act } from './act.ts'
import { stepsUp, subjectOf } from './by-subject.ts'
import { turnIn } from './inline-turn.ts'
import { withPersonAbove } from './person-above.ts'
import { ANY_ACT, actOf } from './speech-acts.ts'

const BRACKET = 91

const BY_DAY = cueOf(BY_A_DAY)
const DOING = cueOf(DOES, DOING_BY)
const SPOKEN = cueOf(SPOKEN_ORDER)

/** A cheap test of the first and the last sentence: much is told in the present. */
const tellsDeed = (words: string): boolean => DOES.test(words) || DOING_BY.test(words)

const lastOf = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('? '), -2) + 2)

/** Who attends is listed, not nested: what is nested further down, a label without an end took in. */
const isBelowRoll = ({ kind, level, text }: Passage): boolean =>
  kind === 'item' && level > 1 && text.length > 40 && /^(?:@|\p{Lu})\S* (?:will|to) /u.test(text)

/** Reads what prose alone says is to be done: assignments, promises, requests taken up. */
export const readProse = (tasks: Tasks, passage: Passage): void => {
  const { scene, book } = tasks
  if (passage.kind === 'row' || passage.quoted) return
  if (passage.kind === 'heading') return readHeading(tasks, passage)
  const held = scene.note.cues.of(passage.index)
  const hasCue =
    held.has(ANY_ACT) ||
    held.has(BY_DAY) ||
    (held.has(DOING) && (tellsDeed(passage.text) || tellsDeed(lastOf(passage.text))))
  if (readTagged(tasks, passage)) return
  if (!hasCue && passage.text.charCodeAt(0) !== BRACKET && !held.has(SPOKEN)) return
  const text = unwrapped(passage.text)
  const speaker = scene.speakerAt(passage.index)
  const opening = speaker === null ? null : scene.openingAt(passage.index)
  const start = opening?.from ?? 0
  const section = scene.sectionAt(passage.index)
  if (
    SILENT_SECTIONS.has(section) &&
    (section !== 'agenda' || (speaker === null && !tasks.isNotedInAgenda())) &&
    !isBelowRoll(passage)
  )
    return
  const said = start > 0 ? text.slice(start) : text
  if (speaker !== null && isAcceptance(said, held) && readAccepted(tasks, passage, speaker)) return
  if (
    speaker !== null &&
    opening &&
    ((section !== 'agenda' && isOrder(said, opening)) ||
      (section === 'decisions' && opening.form === 'colon' && opensWithVerb(said)) ||
      (section === 'body' && (isSpokenOrder(said, opening) || isOrderToSeveral(said, opening))))
  ) {
    const owners = partiesIn(opening.label, book, 'label') ?? [partyNamed(speaker, book)]
    const act = { rule: 'prose-order', confidence: 0.5, owners }
    return emit(tasks, passage, act, start, text.length)
  }
  if (!hasCue) return
  const hasPronoun = held.has(PRONOUN) && A_PRONOUN.test(said)
  let subject: Owners | null =
    speaker !== null
      ? [partyNamed(speaker, book)]
      : hasPronoun
        ? subjectBefore(tasks, passage)
        : null
  let before: number | null = null
  let own = speaker
  for (const { from: begins, to } of sentencesOf(said)) {
    const turn = begins > 0 ? turnIn(said.slice(begins, begins + 40), book) : null
    if (turn !== null) own = turn.name
    const opens = begins + (turn?.from ?? 0)
    const sentence = said.slice(opens, to)
    const taker = before === null ? null : stepsUp(sentence, book, held)
    if (taker !== null) {
      emit(tasks, passage, taker, start + before!, start + to)
      continue
    }
    before = opens
    const told = actOf(sentence, own, book, subject, held)
    const act = told === null ? null : withPersonAbove(tasks, passage, told)
    if (hasPronoun) subject = subjectOf(sentence, book) ?? subject
    // What is told of a reviewed task tells how it goes on.
    if (!act || (act.rule.startsWith('prose-will-of-nobody') && isReviewed(tasks, passage)))
      continue
    const from = opens + (act.from ?? 0)
    if (isCode(passage, start + from)) continue
    const other = otherPart(sentence, act, book, held)
    if (other !== null) {
      emit(tasks, passage, act, start + from, start + opens + other.at)
      emit(tasks, passage, other.act, start + opens + other.from, start + to)
      continue
    }
    const second = SECOND_VERB.exec(sentence)
    const isTwo =
      second !== null && second.index > (act.at ?? 0) + 20 && isDeliverable(second.groups!.verb!)
    const cut = isTwo ? opens + second.index : to
    emit(tasks, passage, act, start + from, start + cut)
    if (isTwo) emit(tasks, passage, act, start + cut + second[0].search(/\p{L}/u), start + to)
  }
}

/** Whom the entry above, or the paragraph before, is about. */
const subjectBefore = (
  { scene, book }: Tasks,
  { parent, kind, index, heading }: Passage,
): Owners | null => {
  const { passages } = scene.note
  if (parent >= scene.first) return subjectOf(passages[parent]!.text, book)
  const before = index > scene.first && kind === 'paragraph' ? passages[index - 1]! : null
  return before?.kind === 'paragraph' && before.heading === heading
    ? subjectOf(before.text, book)
    : null
}

/** In plain text, a line by itself is set like a heading: `Matt will find a host`. */
const readHeading = (tasks: Tasks, passage: Passage): void => {
  const { cues } = tasks.scene.note
  if (!cues.has(passage.index, ANY_ACT) || !isTaskHeading(passage.text)) return
  if (SILENT_SECTIONS.has(tasks.scene.sectionAt(passage.index))) return
  const act = actOf(passage.text, null, tasks.book, null, cues.of(passage.index))
  if (act !== null && /^prose-(?:assignment|report)$/.test(act.rule) && act.owners.length > 0)
    emit(tasks, passage, act, 0, passage.text.length)
}

const isTaskHeading = (text: string): boolean =>
  text.length > 24 && /^\p{Lu}\S*(?: \p{Lu}\S*)? will [a-z]+ \S/u.test(text)

const isReviewed = ({ standAt }: Tasks, { index }: Passage): boolean => {
  const stand = standAt(index)
  return stand?.list === 'past' && stand.state !== 'done'
}

const A_PRONOUN = /\b(?:He|She|They)(?: |['’]ll)|[;.] will /
const PRONOUN = cueOf(A_PRONOUN)

/** `… and Bob will buy rope`: what somebody else takes on in the same sentence. */
const otherPart = (
  sentence: string,
  first: Act,
  book: PartyBook,
  held: Held,
): { at: number; from: number; act: Act } | null => {
  const match = sentence.matchAll(OTHERS_PART).next().value
  if (match === undefined || match.index < 20 || first.owners.length === 0) return null
  // `… - Eric and Ada will look`: both do the same.
  if (!/\S \S+ \S/.test(sentence.slice(first.at ?? 0, match.index))) return null
  const from = match.index + match[0].length
  const act = actOf(sentence.slice(from), null, book, null, held)
  if (act === null || act.owners.length === 0 || !areKnown(act.owners, book)) return null
  return { at: match.index, from, act }
}

const TOLD_TO: ReadonlySet<string> = new Set(['colon', 'bold'])

/** `[Ada] set up a call`, `Ada - to set up a call`: an order is what the named one takes on. */
const isOrder = (said: string, opening: Opening): boolean => {
  const isTo =
    opening.form === 'dash' || (TOLD_TO.has(opening.form) && said.startsWith('to '))
      ? IS_TO.exec(said)?.groups?.verb
      : undefined
  if (isTo !== undefined) return isDeliverable(isTo)
  if (opening.form === 'colon')
    return said.length < 90 && BY_A_DAY.test(said) && dueIn(said, null) !== null
  if (opening.form !== 'bracket' || said.length > 90 || said.endsWith('?')) return false
  const verb = /^(?:to )?([a-z][a-z-]+) (?!to\b|that\b|of\b|is\b|are\b)/.exec(said)?.[1]
  return verb !== undefined && isDeliverable(verb)
}

/** `Rich: Invite Bradley as a guest` */
const isSpokenOrder = (said: string, { form }: Opening): boolean =>
  form === 'colon' &&
  said.length < 140 &&
  /^[A-Z]/i.test(said) &&
  SPOKEN_ORDER.test(said) &&
  !/[!,]? (?:and )?we\b|\b(?:me|us)\b/.test(said) &&
  !ADVICE.test(said)

/** `Ada, Bob: draft the letter`: several people do not speak at once. */
const isOrderToSeveral = (said: string, { form, label }: Opening): boolean =>
  form === 'colon' &&
  said.length < 140 &&
  / ?[,/&+] ?| and /.test(label) &&
  opensWithVerb(said) &&
  !said.endsWith('?') &&
  !ADVICE.test(said)

/** Words of a program, or of a log, promise nothing. */
const isCode = ({ marks }: Passage, at: number): boolean =>
  marks.some((mark) => mark.kind === 'code' && mark.from <= at && at < mark.to)

const emit = (
  tasks: Tasks,
  passage: Passage,
  { rule, confidence, owners }: Act,
  from: number,
  to: number,
): void => {
  const { scene } = tasks
  const words = passage.text.slice(from, to)
  tasks.taken.add(passage.index)
  addNewTask(tasks, words, {
    spans: [spanIn(scene.note, passage, from, to)],
    rule,
    confidence,
    owners,
    marked: false,
  })
}
