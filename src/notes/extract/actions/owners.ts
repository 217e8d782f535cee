import { ACTION_VERBS } from '../../conventions/actions/verbs.ts'
import { sentencesOf } from '../sentence.ts'
import { leadOf } from './lead.ts'
import {
  add,
  areKnown,
  NOBODY,
  type Owners,
  type PartyBook,
  partiesIn,
  partyNamed,
} from './parties.ts'
import { opensWithVerb } from './task-shape.ts'

/** Who a task names: in its label, before it, behind it; [] where nobody is. Behind a label (`ACTION: wlh to …`), nicks that nobody knows count. */
export const ownersOf = (
  task: string,
  label: string | null,
  book: PartyBook,
  speaker: string | null,
  isLabelled = false,
): Owners => {
  const text = task.trim().replace(NUMBERED, '')
  const owners =
    (label === null ? null : partiesIn(label, book, 'label')) ??
    before(text, book, isLabelled) ??
    behind(text, book, isLabelled) ??
    doing(text, book) ??
    inClause(text, book) ??
    (speaker !== null && FIRST_PERSON.test(text) ? [partyNamed(speaker, book)] : null)
  return owners === null ? NOBODY : withHelper(text, owners, book)
}

/** `Ada to work with Boris on …`, `Ada to write it. Boris to assist.`: somebody known shares the task. */
const withHelper = (text: string, owners: Owners, book: PartyBook): Owners => {
  const helper = HELPER.exec(text)?.groups
  const named = helper && (helper.with ?? helper.who)
  const helpers = named === undefined ? null : partiesIn(named, book, 'known', false)
  if (helpers === null || !areKnown(helpers, book)) return owners
  const all = [...owners]
  for (const spellings of helpers) add(all, spellings)
  return all
}

const HELPER =
  /\b(?:to|will) (?:work|pair|team up|get together) with (?<with>@?\p{Lu}[\p{L}\d_-]*(?: \p{Lu}[\p{L}'’-]*)?(?: and @?\p{Lu}[\p{L}\d_-]*(?: \p{Lu}[\p{L}'’-]*)?)?)(?= (?:on|to|for|and)\b|[.,;]|$)|[.;,] (?:and )?(?<who>@?\p{Lu}[\p{L}\d_-]*(?: \p{Lu}[\p{L}'’-]*)?) (?:to|will|can) (?:assist|help)\b/u

/** `13.4 Dan to …`, `AP1 Hana: …`: the number of a task. */
const NUMBERED =
  /^(?:(?:APs?|AIs?|ACTION|Action)[ -]?#?\d+(?:\.\d+)*|#?\d+(?:\.\d+)+)[.):]?[\s:–—-]+(?=\S)/

const FIRST_PERSON = /^(?:\S+ ){0,3}?(?:I['’]ll|I will|I can|I['’]m going|Will|me to|I)\b/

/** `TJ: reach out`, `[Lee] go through`, `Kate - update`, `Bob to write`, `@bob figure out`. */
const before = (text: string, book: PartyBook, isLabelled: boolean): Owners | null => {
  const bracket = /^(?:\[([^\]\n]{1,80})\]|\(([^)\n]{1,80})\))\s*(?::|-|–)?\s*\S/.exec(text)
  if (bracket) {
    const owners = partiesIn((bracket[1] ?? bracket[2])!, book, bracket[1] ? 'label' : 'tag')
    if (owners) return owners
  }
  const colon = /^([^:\n]{1,60}?)\s*(:|\s-{1,2}\s|\s[–—]\s)\s*(?=\S)/.exec(text)
  if (colon && !/https?$/.test(colon[1]!)) {
    const isColon = colon[2] === ':'
    // Behind a label, whoever stands before an order is to follow it.
    const isOrdered = isLabelled && isColon && opensWithVerb(text.slice(colon[0].length))
    const owners = partiesIn(
      colon[1]!,
      book,
      (INITIALS.test(colon[1]!) || isOrdered) && isColon ? 'label' : 'known',
      false,
    )
    if (owners) return owners
    const lead = leadOf(text.slice(colon[0].length), book, 'lead')
    if (lead && !lead.isPassive) return lead.owners
  }
  const lead = leadOf(text, book, 'lead')
  if (lead) return lead.owners
  const told = isLabelled ? /^(@?\p{L}[^,;:.\n]{1,30}), (?=\p{L})/u.exec(text) : null
  if (told && opensWithVerb(text.slice(told[0].length))) {
    const owners = partiesIn(told[1]!, book, 'label', false)
    if (owners) return owners
  }
  const nick = isLabelled ? /^([a-z][\w|-]{1,14}) to [a-z]/.exec(text)?.[1] : undefined
  const named = nick === undefined ? null : partiesIn(nick, book, 'label', false)
  if (named) return named
  const handles = /^(?:@[\w-]+(?:\.[\w-]+)*(?:\s*(?:,|\/|&|\+|and)\s*(?=@))?)+(?: |$)/.exec(text)
  return handles ? partiesIn(handles[0], book, 'known') : null
}

const INITIALS = /^\p{Lu}{2,4}(?:(?:, ?| and | ?\/ ?| & )\p{Lu}{2,4})*$/u

/** `Sven reach out to …`, and any later sentence that says who is to do something. */
const doing = (text: string, book: PartyBook): Owners | null => {
  const verb =
    /^((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}'’-]*){0,2}(?:(?:, | and | & |\/| \/ )\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?){0,3}) ([\p{L}-]+)/u.exec(
      text,
    )
  if (verb && ACTION_VERBS.has(verb[2]!.toLowerCase().replace(/s$/, ''))) {
    const owners = partiesIn(verb[1]!, book, 'known', false)
    if (owners) return owners
  }
  if (!/[.;] \S/.test(text)) return null
  for (const { from, to } of sentencesOf(text).slice(1, 4)) {
    const lead = leadOf(text.slice(from, to), book, 'lead')
    if (lead && !lead.isPassive) return lead.owners
  }
  return null
}

/** `punted, ines to ask operators`: somebody known, named where a clause opens. */
const inClause = (text: string, book: PartyBook): Owners | null => {
  const name = /[,;–—] (@?\p{L}[\w.-]*(?: and @?\p{L}[\w.-]*)?) (?:to|will) [a-z]/u.exec(text)?.[1]
  const owners = name === undefined ? null : partiesIn(name, book, 'known', false)
  return owners !== null && areKnown(owners, book) ? owners : null
}

/** `(Pia, by Friday)` */
const BY_WHEN = /,? (?:by|due|before|until|eta)\b.*$/i

/** `… (Ada - start a new page)`, `… (BORIS can begin)` */
const OPENS_BRACKET =
  /[([](@?\p{Lu}[\p{L}\d_-]*(?:(?:, | and |\/)@?\p{Lu}[\p{L}\d_-]*)?)(?:\s*[–—:]\s|\s-\s|\s(?:can|will|to|should)\s)/gu

const PARENTHESES = /[([]([^()[\]\n]{1,120})[)\]]/g

/** `… (Doug / Yondon)`, `… - Yondon`, `…, SC.`, `… @bob`, `… owner: Bob`. */
const behind = (text: string, book: PartyBook, isLabelled: boolean): Owners | null => {
  const end = text.replace(/[\s.,;:*_]+$/, '')
  if (end.endsWith(')') || end.endsWith(']') || end.includes('(')) {
    const groups = [...end.slice(-400).matchAll(PARENTHESES)].reverse()
    for (const group of groups.slice(0, 3)) {
      const owners = partiesIn(group[1]!.replace(BY_WHEN, ''), book, 'tag')
      if (owners) return owners
    }
  }
  for (const [, name] of end.slice(-400).matchAll(OPENS_BRACKET)) {
    const owners = partiesIn(name!, book, 'known', false)
    if (owners && areKnown(owners, book)) return owners
  }
  const owner =
    /\b(?:owners?|assignees?|assigned to|responsible|action by)\s*[:=]?\s+([^.;\n]{2,60})$/i.exec(
      end,
    )
  if (owner) {
    const owners = partiesIn(owner[1]!, book, 'label')
    if (owners) return owners
  }
  const dash = /\s(?:-{1,2}|~|–|—|→|=>|\|)\s*([^–—|\n]{2,60})$/.exec(end.slice(-80))
  if (dash && !/^cc\b/i.test(dash[1]!)) {
    const owners = partiesIn(dash[1]!, book, 'known')
    if (owners) return owners
  }
  const last = isLabelled ? /, (@?[\p{L}][\w.-]{1,20})$/u.exec(end) : null
  if (last && book.has(last[1]!.replace(/^@/, '').toLowerCase()))
    return [partyNamed(last[1]!, book)]
  const initials = /[,.] (\p{Lu}{2,4}(?:(?:, | and |\/| & )\p{Lu}{2,4})*)$/u.exec(end)
  if (initials) {
    const owners = partiesIn(initials[1]!, book, 'label')
    if (owners) return owners
  }
  const handles = /(?:^|\s)((?:@[\w-]+(?:\s*(?:,|\/|&|\+|and)?\s*(?=@))?)+)$/.exec(end.slice(-120))
  if (handles) return partiesIn(handles[1]!.replace(/\s+(?=@)/g, ', '), book, 'known')
  return null
}
