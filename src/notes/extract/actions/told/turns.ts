import {
  ANSWERED_BY_TALK,
  ASKED,
  ASKED_OF_ANYONE,
  CHAT_OFFER,
  CHAT_PLAN,
  CHAT_PROMISE,
  IN_JEST,
  LET_ME,
  OUR_PLAN,
  SAYS_YES,
  SUGGESTED,
  TAKEN_ON,
  YES_BUT,
} from '../../../conventions/actions/chat-acts.ts'
import { NOT_PROMISED, QUOTED, TOGETHER } from '../../../conventions/actions/prose.ts'
import { ACTION_VERBS } from '../../../conventions/actions/verbs.ts'
import { cueOf } from '../../../cues/cue.ts'
import { spanIn } from '../../../parse/note.ts'
import type { Passage } from '../../../parse/passage.ts'
import { dueIn } from '../../due.ts'
import { onOneLine, type Stretch, sentencesOf } from '../../sentence.ts'
import { addNewTask } from '../new-task.ts'
import { areKnown, type Owners, partyNamed } from '../parties.ts'
import { unwrapped } from '../task-shape.ts'
import type { Tasks } from '../tasks.ts'
import type { Act } from './act.ts'
import { assignment } from './assigned.ts'
import { turnIn } from './inline-turn.ts'
import { promiseIn } from './promised-in-chat.ts'

/** Reads what somebody takes on in a turn of a chat: what was asked for, or of their own accord. True where it did. */
export const readTurn = (tasks: Tasks, passage: Passage): boolean => {
  const { scene } = tasks
  const cues = scene.note.cues.of(passage.index)
  if (!cues.has(TAKING) || scene.openingAt(passage.index) === null) return false
  const speaker = scene.speakerAt(passage.index)
  if (speaker === null) return false
  const start = scene.openingAt(passage.index)?.from ?? 0
  const said = start > 0 ? passage.text.slice(start) : passage.text
  if (cues.has(JEST) && IN_JEST.test(said)) return false
  if (said.length < 200 && !said.trimEnd().endsWith('?')) {
    const takes = cues.has(TAKEN) && (TAKEN_ON.test(said) || TAKEN_LAST.test(said))
    const agrees = !takes && SAYS_YES.test(said) && !YES_BUT.test(said) && said.length < 80
    const request = takes || agrees ? requestBefore(tasks, passage, speaker, takes) : null
    if (request !== null) {
      emit(tasks, request, passage, speaker, takes ? 0.7 : 0.62)
      return true
    }
  }
  if (!cues.has(PROMISING)) return false
  let own = speaker
  for (const { from: begins, to } of sentencesOf(said)) {
    const turn = begins > 0 ? turnIn(said.slice(begins, begins + 40), tasks.book) : null
    if (turn !== null) own = turn.name
    const from = begins + (turn?.from ?? 0)
    const sentence = said.slice(from, to)
    const promise = promiseIn(sentence, cues)
    const other = promise === null && begins > 0 ? assignedToOther(sentence, tasks) : null
    if (other !== null) {
      addNewTask(tasks, sentence, {
        spans: [spanIn(scene.note, passage, start + from, start + to)],
        ...other,
        marked: false,
      })
      continue
    }
    if (promise === null || NOT_PROMISED.test(sentence) || QUOTED.test(sentence)) continue
    tasks.taken.add(passage.index)
    addNewTask(tasks, sentence, {
      spans: [spanIn(scene.note, passage, start + from, start + to)],
      ...promise,
      marked: false,
      owners: promisers(sentence, own, tasks),
    })
  }
  return tasks.taken.has(passage.index)
}

/** `I'll write the first part. Karl will write the second`: who speaks tells of somebody known, too. */
const assignedToOther = (told: string, { book }: Tasks): Act | null => {
  const sentence = unwrapped(told)
  if (!NAMED_WILL.test(sentence) || NOT_PROMISED.test(sentence) || QUOTED.test(sentence))
    return null
  const act = assignment(sentence, book)
  return act !== null && act.owners.length > 0 && areKnown(act.owners, book) ? act : null
}

const NAMED_WILL = /^@?\p{Lu}\S*(?: \p{Lu}\S*)? (?:will|to|is going to) /u

/** `Afua and I will write it`: the speaker, and who is named with them. */
const promisers = (sentence: string, speaker: string, { book }: Tasks): Owners => {
  const { other, other2 } = TOGETHER.exec(sentence)?.groups ?? {}
  const named = other ?? other2
  const own = partyNamed(speaker, book)
  return named !== undefined && book.has(named.toLowerCase())
    ? [own, partyNamed(named, book)]
    : [own]
}

/** A cheap test. */
const CUE =
  /\b(?:i|will|sure|yes|yep|yeah|yup|ok|okay|okie|kk?|of course|np|no prob|absolutely|certainly|definitely|gladly|happy|glad|can|fine|roger|ack|aye|me|mine|on it|consider|assign|put me|noted|alright|good idea|dibs|gonna|going to|planning|hoping|let|plan|goal)\b|👍|:\+1:|:thumbsup:|['’]ll\b/iu

const TAKING = cueOf(CUE)
const JEST = cueOf(IN_JEST)
/** `Yes, I wondered about it. Will do`: taken on with the last words. */
const TAKEN_LAST = /[.!:)] (?:I(?:['’]ll| will) do (?:it|that)|[Ww]ill do|[Oo]n it)[.!]*\s*$/
const TAKEN = cueOf(TAKEN_ON, TAKEN_LAST)
const PROMISING = cueOf(CHAT_PROMISE, CHAT_OFFER, LET_ME, CHAT_PLAN, OUR_PLAN)
const REQUESTING = cueOf(ASKED)

/** What a yes answers: a request by somebody else, a few turns before. */
const requestBefore = (
  tasks: Tasks,
  passage: Passage,
  speaker: string,
  takes: boolean,
): Passage | null => {
  const { scene } = tasks
  const { passages } = scene.note
  let last: Passage | null = null
  const first = Math.max(scene.first, passage.index - FAR)
  for (let i = passage.index - 1, back = 0; i >= first && back < REACH; i--) {
    const asked = passages[i]!
    if (asked.kind === 'heading') break
    const other = scene.speakerAt(i)
    if (asked.text === '' || other === null || other === speaker) continue
    back++
    const words = asked.text.slice(scene.openingAt(i)?.from ?? 0)
    const named = namedIn(lastSentence(words), tasks)
    // Who promises something may ask for something else in the same breath.
    if (tasks.taken.has(i) && !named.some((name) => isSame(name, speaker, tasks))) return null
    if (
      scene.note.cues.has(i, REQUESTING) &&
      (isRequest(words) || isRequest(lastSentence(words))) &&
      (named.length === 0
        ? takes || last === null
        : named.some((name) => isSame(name, speaker, tasks)))
    )
      return asked
    if (takes && words.length < 400 && ASKED_OF_ANYONE.test(words)) return asked
    // Others may have said yes to the same request.
    if (last === null && !SAYS_YES.test(words)) last = asked
  }
  if (!takes || last === null || last.text.trimEnd().endsWith('?')) return null
  const words = last.text.slice(scene.openingAt(last.index)?.from ?? 0)
  return SUGGESTED.test(lastSentence(words)) && words.length < 300 ? last : null
}

/** A request names whom it asks in its own sentence. */
const lastSentence = (words: string): string => {
  const last = words.length > 300 ? undefined : sentencesOf(words).at(-1)
  return last === undefined ? words : words.slice(last.from, last.to)
}

/** So many turns of others may stand between a request and its answer. */
const REACH = 5
/** Whoever speaks on and on answers nothing from further back. */
const FAR = 60

/** `Is there anything you want to bring up?` asks for words. */
const ASKS_FOR_TALK =
  /\b(?:is there (?:any|some)(?:thing|one)|anything|something) (?:else )?(?:you|that you)\b/i

const isRequest = (words: string): boolean => {
  if (words.length > 400 || ASKS_FOR_TALK.test(words)) return false
  const { groups } = ASKED.exec(words) ?? {}
  const verb = (groups?.verb ?? groups?.verb2 ?? groups?.verb3 ?? groups?.verb4)?.toLowerCase()
  return verb !== undefined && !ANSWERED_BY_TALK.has(verb) && ACTION_VERBS.has(verb)
}

/** Who a request is put to by name. */
const namedIn = (words: string, { book }: Tasks): readonly string[] => {
  const names = [...words.matchAll(HANDLE)].map((match) => match[1]!)
  const match = NAMED.exec(words)
  const name = match?.[1] ?? match?.[2] ?? match?.[3]
  if (name !== undefined) names.push(name)
  return names.filter((one) => book.has(one.toLowerCase()))
}

const HANDLE = /@([\w.[\]|-]{2,30})/g
const NAMED =
  /^([\w.[\]|-]{2,30})[,:]\s|[\s,]([\w.[\]|-]{2,30})\?\s*$|^(?:\S+ ){0,3}?([\w.[\]|-]{2,30}),? (?:can|could|would|will|please)\b/i

const isSame = (name: string, speaker: string, { book }: Tasks): boolean => {
  const own = speaker.toLowerCase()
  return (
    name.toLowerCase() === own || partyNamed(name, book).some((one) => one.toLowerCase() === own)
  )
}

/** Everybody whom a request names before it asks, where they are several: else who answered. */
const ownersOfRequest = (words: string, speaker: string, { book }: Tasks): Owners => {
  const handles = [...words.matchAll(HANDLE)].map((match) => match[1]!)
  const own = partyNamed(speaker, book)
  const named = handles.map((handle) => partyNamed(handle, book))
  const isAmong = named.some((names) => names.some((name) => own.includes(name)))
  return named.length > 1 && isAmong ? named : [own]
}

/** The sentence that asks, where it stands among others that tell enough by themselves. */
const askedIn = ({ text }: Passage, from: number): Stretch => {
  const asking = sentencesOf(text.slice(from))
    .map((one) => ({ from: from + one.from, to: from + one.to }))
    .findLast((one) => one.to - one.from > 24 && isRequest(text.slice(one.from, one.to)))
  return asking ?? { from, to: text.length }
}

const emit = (
  tasks: Tasks,
  request: Passage,
  answer: Passage,
  speaker: string,
  confidence: number,
): void => {
  const { scene } = tasks
  const { from, to } = askedIn(request, scene.openingAt(request.index)?.from ?? 0)
  const words = request.text.slice(from, to)
  tasks.taken.add(answer.index)
  tasks.taken.add(request.index)
  const first = spanIn(scene.note, request, from, to)
  const last = spanIn(scene.note, answer)
  tasks.found.push({
    kind: 'action',
    text: onOneLine(words),
    spans:
      last.line - first.endLine <= 1
        ? [scene.note.lines.spanOf(first.start, last.end)]
        : [first, last],
    rule: 'chat-accepted',
    confidence,
    marked: false,
    owners: ownersOfRequest(words, speaker, tasks),
    due:
      dueIn(words, scene.facts.dates[0] ?? null) ??
      dueIn(answer.text, scene.facts.dates[0] ?? null),
    state: 'open',
    review: false,
  })
}
