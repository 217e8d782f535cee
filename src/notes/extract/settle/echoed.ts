import type { ItemFinding } from '../../finding.ts'
import type { Scene } from '../part.ts'
import { passageAt } from './place.ts'
import { wordsIn } from './telling-words.ts'

/**
 * Drops what talk only says ahead of the words that record it: a promise that a marked action of the same person repeats, and a
 * proposal that was taken up in a subject which states its conclusions.
 */
export const dropEchoed = (scene: Scene, items: readonly ItemFinding[]): readonly ItemFinding[] => {
  const marked = items.filter((item) => item.marked || isRecorded(scene, item))
  const recorded = new Set(marked)
  if (marked.length === 0 || marked.length === items.length) return items
  const actions = new Map<string, { item: ItemFinding; words: ReadonlySet<string> }[]>()
  const concluded = new Set<number>()
  for (const item of marked) {
    if (item.kind === 'action') {
      const entry = { item, words: wordsIn(item.text) }
      for (const names of item.owners)
        for (const name of names) {
          const there = actions.get(name.toLowerCase())
          if (there) there.push(entry)
          else actions.set(name.toLowerCase(), [entry])
        }
    }
    if (item.kind === 'decision')
      for (const above of headingsOver(scene, item)) concluded.add(above)
  }
  return items.filter((item) => {
    if (recorded.has(item)) return true
    if (item.kind === 'decision')
      return !(TAKEN_UP.has(item.rule) && concluded.has(subjectOf(scene, item)))
    if (item.kind !== 'action') return true
    // Whose it is both tell anyway.
    const own = new Set(item.owners.flatMap((names) => names.map((name) => name.toLowerCase())))
    const words = [...wordsIn(item.text)].filter((word) => !own.has(word))
    const place = subjectOf(scene, item)
    for (const names of item.owners)
      for (const name of names)
        for (const other of actions.get(name.toLowerCase()) ?? []) {
          const shared = words.filter((word) => other.words.has(word)).length
          const isNear = place >= 0 && headingsOver(scene, other.item).includes(place)
          if (shared >= 2 && shared * 5 >= Math.min(words.length, other.words.size) * 3)
            return false
          if (isNear && shared >= 1 && item.spans[0]!.start < other.item.spans[0]!.start)
            return false
        }
    return true
  })
}

/** Rules by which talk alone settles. */
const TAKEN_UP: ReadonlySet<string> = new Set([
  'accepted-proposal',
  'all-say',
  'no-objection',
  'nobody-objects',
  'all-agreed',
  'unanimous',
  'approved',
  'carried',
])

/** It stands where conclusions are written down. */
const isRecorded = (scene: Scene, item: ItemFinding): boolean => {
  const passage = passageAt(scene, item.spans[0]!.start)
  return passage !== undefined && scene.sectionAt(passage.index) === 'decisions'
}

const subjectOf = (scene: Scene, item: ItemFinding): number =>
  passageAt(scene, item.spans[0]!.start)?.heading ?? -1

/** The heading an item stands under, where that names what it holds, with the heading above it. */
const headingsOver = (scene: Scene, item: ItemFinding): readonly number[] => {
  const { passages } = scene.note
  const own = subjectOf(scene, item)
  if (own < scene.first) return []
  const above = passages[own]!.heading
  return scene.sectionAt(own) === 'body' || above < scene.first ? [own] : [own, above]
}
