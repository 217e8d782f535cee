import {
  NOT_PROMISED,
  OFFERED,
  ONLY_SPEAKS,
  QUOTED,
  TOGETHER,
} from '../../conventions/action-prose.ts'
import { ACTION_VERBS, isDeliverable } from '../../conventions/action-verbs.ts'
import {
  ANSWERED_BY_TALK,
  ASKED,
  ASKED_OF_ANYONE,
  CHAT_OFFER,
  CHAT_PLAN,
  CHAT_PROMISE,
  DONE_HERE,
  GIVES,
  IN_JEST,
  LET_ME,
  NO_DEEDS,
  ONLY_IF,
  OUR_PLAN,
  READY_BY,
  SAYS_YES,
  SOME_DAY,
  SUGGESTED,
  TAKEN_ON,
  YES_BUT,
} from '../../conventions/chat-acts.ts'
import { cueOf, type Held } from '../../cues/cue.ts'
import { spanIn } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import { dueIn } from '../due.ts'
import { onOneLine, type Stretch, sentencesOf } from '../sentence.ts'
import { turnIn } from './inline-turn.ts'
import type { Tasks } from './listed.ts'
import { type Owners, partyNamed } from './parties.ts'

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
    if (promise === null || NOT_PROMISED.test(sentence) || QUOTED.test(sentence)) continue
    tasks.taken.add(passage.index)
    tasks.found.push({
      kind: 'action',
      text: onOneLine(sentence),
      spans: [spanIn(scene.note, passage, start + from, start + to)],
      ...promise,
      marked: false,
      owners: promisers(sentence, own, tasks),
      due: dueIn(sentence, scene.facts.dates[0] ?? null),
      state: 'open',
      review: false,
    })
  }
  return tasks.taken.has(passage.index)
}

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
const PROMISED = cueOf(CHAT_PROMISE)
const OFFERING = cueOf(CHAT_OFFER)
const LETTING = cueOf(LET_ME)
const PLANNING = cueOf(CHAT_PLAN)
const PLANNING_AS_ONE = cueOf(OUR_PLAN)
const PROMISING = cueOf(CHAT_PROMISE, CHAT_OFFER, LET_ME, CHAT_PLAN, OUR_PLAN)
const REQUESTING = cueOf(ASKED)

const promiseIn = (sentence: string, cues: Held): { rule: string; confidence: number } | null => {
  if (sentence.length > 500) return null
  const promised = cues.has(PROMISED) ? CHAT_PROMISE.exec(sentence) : null
  if (promised !== null && isKept(sentence, promised, isDeliverable))
    return { rule: 'chat-promise', confidence: 0.65 }
  const offered = cues.has(OFFERING) ? CHAT_OFFER.exec(sentence) : null
  if (
    offered !== null &&
    !/\bif\b/i.test(sentence) &&
    isKept(sentence, offered, (verb) => OFFERED.has(verb))
  )
    return { rule: 'chat-offer', confidence: 0.55 }
  if (cues.has(LETTING) && LET_ME.test(sentence) && !sentence.trimEnd().endsWith('?'))
    return { rule: 'chat-offer', confidence: 0.55 }
  const planned = cues.has(PLANNING) ? CHAT_PLAN.exec(sentence) : null
  if (
    planned !== null &&
    isKept(sentence, planned, isDeliverable) &&
    dueIn(sentence, null) !== null
  )
    return { rule: 'chat-plan', confidence: 0.52 }
  const ours = cues.has(PLANNING_AS_ONE) ? OUR_PLAN.exec(sentence) : null
  if (
    ours !== null &&
    isKept(sentence, ours, isDeliverable) &&
    dueIn(sentence, null) !== null &&
    !sentence.trimEnd().endsWith('?')
  )
    return { rule: 'chat-plan', confidence: 0.52 }
  return null
}

/** Does the verb promise something that others can see was done, and not only to go on talking? */
const isKept = (
  sentence: string,
  match: RegExpExecArray,
  isDone: (verb: string) => boolean,
): boolean => {
  const verb = match.groups!.verb!.toLowerCase()
  const what = sentence.slice(match.index + match[0].length - verb.length)
  if (ONLY_IF.test(sentence.slice(0, match.index))) return false
  if (verb === 'do')
    return /^do (?:the|a|an|some|both|\p{L}+ and|mac|linux|windows|that|this|it|so|another|one|more|\d+)\b/iu.test(
      what,
    )
  if (GIVES.test(what) || isDoing(what)) return true
  if (READY_BY.test(what) && (SOME_DAY.test(sentence) || dueIn(sentence, null) !== null))
    return true
  if (DONE_HERE.test(what)) return false
  const hasDay = SOME_DAY.test(sentence)
  if (!isDone(verb)) return isDone === isDeliverable && hasDay && !NO_DEEDS.has(verb)
  return hasDay || !ONLY_SPEAKS.test(what.slice(0, 60)) || dueIn(sentence, null) !== null
}

/** `be importing the pages`: what is done over some time. */
const isDoing = (what: string): boolean => {
  const stem = /^be (?:also |then )?([a-z]{2,}?)([a-z])?ing \S/.exec(what)
  if (stem === null) return false
  const base = `${stem[1]}${stem[2] ?? ''}`
  if (
    /^(?:help|leav|speak|teach|volunteer|maintain|manag|look|add|work$)/.test(base) &&
    !/^\S+ working on /.test(what)
  )
    return false
  return isDeliverable(base) || isDeliverable(`${base}e`) || isDeliverable(base.slice(0, -1))
}

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
