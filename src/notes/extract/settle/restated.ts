import { firstPlace } from '#terms'
import type { ActionFinding, ItemFinding } from '../../finding.ts'
import type { Passage } from '../../parse/passage.ts'
import type { Scene } from '../part.ts'
import { passageAt } from './place.ts'
import { wordsIn } from './telling-words.ts'

/** The same item said where it came up and again in a list of items: one finding, with a span for each place. */
export const joinRestated = (
  scene: Scene,
  items: readonly ItemFinding[],
): readonly ItemFinding[] => {
  const places = items.map((item) => placeOf(scene, item))
  const words = items.map((item) =>
    JOINED.has(item.kind) && !A_LINK.test(item.text) ? wordsIn(item.text) : NO_WORDS,
  )
  const byWord = new Map<string, number[]>()
  words.forEach((set, i) => {
    for (const word of set) {
      const there = byWord.get(word)
      if (there) there.push(i)
      else byWord.set(word, [i])
    }
  })
  const lists = items.flatMap((item, i) =>
    item.kind === 'action' && item.marked && item.owners.length > 0 ? [i] : [],
  )
  const joinedTo = new Map<number, number>()
  const taken = new Set<number>()
  items.forEach((item, i) => {
    if (!JOINED.has(item.kind) || joinedTo.has(i)) return
    // Inline, in the list of actions, and once more by person.
    for (let told = 1; told < MOST_PLACES; told++) {
      const isTaken = (j: number): boolean => joinedTo.has(j) || taken.has(j)
      let best = bestTwin(items, words, places, byWord, i, isTaken)
      if (best < 0) best = recapOf(scene, items, lists, words, places, i, isTaken)
      if (best < 0) return
      joinedTo.set(best, i)
      taken.add(i)
    }
  })
  if (joinedTo.size === 0) return items
  const merged = [...items]
  for (const [from, into] of joinedTo) merged[into] = merge(merged[into]!, items[from]!)
  return merged.filter((_, i) => !joinedTo.has(i))
}

/** The words of an address tell where, not what. */
const A_LINK = /^https?:\S+$/

const NO_WORDS: ReadonlySet<string> = new Set()

const JOINED: ReadonlySet<string> = new Set(['decision', 'action', 'question'])

/** An item is told at so many places at most. */
const MOST_PLACES = 4

/** Common words tell nothing, and would make the search slow. */
const COMMON = 60

const bestTwin = (
  items: readonly ItemFinding[],
  words: readonly ReadonlySet<string>[],
  places: readonly Place[],
  byWord: ReadonlyMap<string, readonly number[]>,
  i: number,
  isTaken: (j: number) => boolean,
): number => {
  const shared = new Map<number, number>()
  for (const word of words[i]!) {
    const there = byWord.get(word)!
    if (there.length > COMMON) continue
    for (const j of there) if (j > i) shared.set(j, (shared.get(j) ?? 0) + 1)
  }
  let best = -1
  let most = 0
  for (const [j, count] of shared) {
    if (items[j]!.kind !== items[i]!.kind || isTaken(j)) continue
    const isWordForWord = count > 3 && count === words[i]!.size && count === words[j]!.size
    const isTwice = isWordForWord && places[i]!.heading !== places[j]!.heading
    if (!isTwice && !isElsewhere(places[i]!, places[j]!)) continue
    if (!sameOwners(items[i]!, items[j]!)) continue
    const smaller = Math.min(words[i]!.size, words[j]!.size)
    const larger = Math.max(words[i]!.size, words[j]!.size)
    // An order to nobody and another task may be about the same thing.
    if (isOrder(items[i]!) && !words[i]!.has(words[j]!.values().next().value!) && count < smaller)
      continue
    const contained = count / smaller
    const alike = (2 * count) / (smaller + larger)
    const isSame =
      contained >= 0.99 && alike >= 0.4
        ? smaller >= 2
        : smaller >= 3 && contained >= 0.7 && alike >= 0.5
    if (isSame && contained + alike > most) {
      most = contained + alike
      best = j
    }
  }
  return best
}

const isOrder = (item: ItemFinding): boolean =>
  item.kind === 'action' && !item.marked && item.owners.length === 0

/** `…, and Saoirse offered to write it`: the words around a promise tell what the list of actions calls by its name. */
const recapOf = (
  scene: Scene,
  items: readonly ItemFinding[],
  lists: readonly number[],
  words: readonly ReadonlySet<string>[],
  places: readonly Place[],
  i: number,
  isTaken: (j: number) => boolean,
): number => {
  const item = items[i]!
  if (item.kind !== 'action' || item.marked) return -1
  let around: ReadonlySet<string> | null = null
  let best = -1
  let most = 0
  const first = firstPlace(0, lists.length, (place) => lists[place]! > i)
  for (let at = first; at < Math.min(lists.length, first + MOST_TRIED); at++) {
    const j = lists[at]!
    const other = items[j]!
    if (isTaken(j)) continue
    if (words[j]!.size < 3 || !isElsewhere(places[i]!, places[j]!)) continue
    around ??= wordsAround(scene, passageAt(scene, item.spans[0]!.start))
    const told = withoutOwners(words[j]!, other)
    let common = 0
    for (const word of told) if (around.has(word)) common++
    if (common < 3 || common < told.size * 0.75 || common / told.size <= most) continue
    // Of what is nobody's yet, the verb must be told, too.
    if (item.owners.length === 0 && !around.has(told.values().next().value!)) continue
    // Who only knows what was said around it may name somebody else, where every word stands there.
    if (!sameOwners(item, other) && (common < told.size || common < 5)) continue
    best = j
    most = common / told.size
  }
  return best
}

/** The words of a passage and of what it stands below. */
const wordsAround = (scene: Scene, passage: Passage | undefined): ReadonlySet<string> => {
  if (passage === undefined) return NO_WORDS
  const { passages } = scene.note
  const above = [passage.parent, passage.intro, passage.heading]
    .filter((index, i, all) => index >= scene.first && all.indexOf(index) === i)
    .map((index) => passages[index]!.text.slice(0, NEAR))
  return wordsIn([passage.text.slice(0, 600), ...above].join(' '))
}

/** So much of what stands above is about it. */
const NEAR = 200

/** Who is to do it tells nothing of what. */
const withoutOwners = (words: ReadonlySet<string>, item: ItemFinding): ReadonlySet<string> => {
  if (item.kind !== 'action' || item.owners.length === 0) return words
  const names = wordsIn(item.owners.flat().join(' '))
  return new Set([...words].filter((word) => !names.has(word)))
}

/** So many entries of lists are compared with one promise. */
const MOST_TRIED = 500

interface Place {
  readonly isHeading: boolean
  readonly heading: number
  readonly section: string
  readonly index: number
}

const placeOf = (scene: Scene, item: ItemFinding): Place => {
  const passage = passageAt(scene, item.spans[0]!.start)
  return {
    isHeading: passage?.kind === 'heading',
    heading: passage?.heading ?? -1,
    section: passage ? scene.sectionAt(passage.index) : 'body',
    index: passage?.index ?? scene.first,
  }
}

/** Two places of one item: in different sections, one of them a list of items or a summary; or a heading of its own. */
const isElsewhere = (a: Place, b: Place): boolean =>
  a.isHeading !== b.isHeading ||
  RECAPS.has(a.section) !== RECAPS.has(b.section) ||
  (RECAPS.has(a.section) && a.section !== b.section)

const RECAPS: ReadonlySet<string> = new Set([
  'actions',
  'decisions',
  'summary',
  'questions',
  'motions',
])

/** Actions are the same only where they name the same people, or one of them names nobody. */
const sameOwners = (a: ItemFinding, b: ItemFinding): boolean => {
  if (a.kind !== 'action' || b.kind !== 'action') return true
  if (a.review !== b.review && !isTakenUpAgain(a, b)) return false
  if (a.owners.length === 0 || b.owners.length === 0) return true
  return a.owners.some((one) =>
    b.owners.some((other) =>
      one.some((name) => other.some((also) => name.toLowerCase() === also.toLowerCase())),
    ),
  )
}

/** A task reviewed, and listed anew among the actions of the same meeting, goes on. */
const isTakenUpAgain = (a: ItemFinding, b: ItemFinding): boolean =>
  (a.rule.startsWith('review-section') && b.rule.startsWith('action-section')) ||
  // A label in talk about earlier tasks, and the list of the new ones that holds it, too.
  (a.rule.startsWith('action-section') && b.rule.startsWith('label')) ||
  (a.rule.startsWith('label') && b.rule.startsWith('action-section'))

const merge = (first: ItemFinding, second: ItemFinding): ItemFinding =>
  ({
    ...first,
    // A list of items names them better than talk does.
    text: !first.marked && second.marked ? second.text : first.text,
    ...(first.kind === 'action' && second.kind === 'action' ? mergedTask(first, second) : {}),
    spans: [...first.spans, ...second.spans].sort((a, b) => a.start - b.start),
    marked: first.marked || second.marked,
    confidence: Math.max(first.confidence, second.confidence),
  }) as ItemFinding

/** What the second place of a task adds: its owners and its day, and how it stands where it is taken up again. */
const mergedTask = (first: ActionFinding, second: ActionFinding): Partial<ActionFinding> => {
  const isNews = second.review ? first.state === 'open' : first.state !== 'carried'
  return {
    owners: first.owners.length === 0 ? second.owners : first.owners,
    due: first.due ?? second.due,
    ...(first.review && isNews ? { review: second.review, state: second.state } : {}),
  }
}
