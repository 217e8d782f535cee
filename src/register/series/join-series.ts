import type { Reading } from '#notes'
import { compare } from '../filed.ts'
import { slugByKey, slugOf } from '../slug.ts'
import { foldersOf, readable, seriesWords, stemOf } from './series-words.ts'

/** A text that holds meetings, at its path. */
export interface TextOfSeries {
  readonly text: string
  readonly path: string
  readonly reading: Reading
}

export interface JoinedSeries {
  readonly id: string
  readonly title: string
}

interface Placed extends TextOfSeries {
  readonly folder: string
  readonly words: string
}

/**
 * Puts each text into one series: texts of a folder whose titles share their words. A title that
 * stands alone in its folder joins what the folder mostly holds.
 */
export const joinSeries = (texts: readonly TextOfSeries[]): ReadonlyMap<string, JoinedSeries> => {
  const placed = texts.map(place)
  const groups = new Map<string, Placed[]>()
  for (const ofFolder of Map.groupBy(placed, (text) => text.folder).values())
    for (const [key, members] of groupFolder(ofFolder)) groups.set(key, members)
  const described = [...groups].map(([key, members]) => ({
    key,
    members,
    title: titleOf(members),
  }))
  const slugs = slugByKey(
    described.map(({ key, title, members }) => ({
      key,
      words: [title, ...inFolder(title, members[0]!.path)],
    })),
    'meetings',
  )
  const byText = new Map<string, JoinedSeries>()
  for (const { key, members, title } of described) {
    const series = { id: slugs.get(key)!, title }
    for (const { text } of members) byText.set(text, series)
  }
  return byText
}

/** The title behind the folder's name, unless that says the same. */
const inFolder = (title: string, path: string): readonly string[] => {
  const folders = foldersOf(path)
  const last = folders.at(-1) ?? ''
  return slugOf(last) === slugOf(title) ? [] : [`${folders.join(' ')} ${title}`]
}

const place = (text: TextOfSeries): Placed => {
  const folder = foldersOf(text.path).join('/')
  const titles = text.reading.meetings.map((meeting) => meeting.series ?? meeting.title ?? '')
  const words = mostFrequent(titles.map(seriesWords).filter((title) => title !== ''))
  return { ...text, folder, words: words ?? seriesWords(stemOf(text.path)) }
}

/** Key of a series → its texts. */
const groupFolder = (texts: readonly Placed[]): readonly (readonly [string, Placed[]])[] => {
  const folder = texts[0]!.folder
  const byWords = [...Map.groupBy(texts, (text) => text.words)].sort(
    ([wordsA, a], [wordsB, b]) => b.length - a.length || compare(wordsA, wordsB),
  )
  const most = byWords[0]!
  const gathers = folder !== '' || most[0] === '' || most[1].length > texts.length / 2
  const groups = new Map<string, Placed[]>()
  for (const [words, members] of byWords) {
    const joins = members.length === 1 && gathers && (texts.length > 2 || most[1].length > 1)
    const key = `${folder}|${joins ? (most[1].length > 1 ? most[0] : '') : words}`
    groups.set(key, [...(groups.get(key) ?? []), ...members])
  }
  return [...groups]
}

/** The title most often written that says more than "Meeting notes"; else the folder's name, else the file's. */
const titleOf = (texts: readonly Placed[]): string => {
  const written = texts.flatMap(({ reading }) =>
    reading.meetings.map((meeting) => meeting.series).filter((title) => title !== null),
  )
  const telling = mostFrequent(written.filter((title) => seriesWords(title) !== ''))
  const sharesTitle = new Set(texts.map((text) => text.words)).size <= Math.max(1, texts.length / 2)
  if (telling && sharesTitle && telling.length <= 80) return telling
  const folders = foldersOf(texts[0]!.path).filter((folder) => seriesWords(folder) !== '')
  const folder = folders.at(-1)
  if (folder !== undefined) return readable(folder)
  const stem = mostFrequent(texts.map((text) => withoutDigits(stemOf(text.path))))
  return telling ?? (stem ? readable(stem) : null) ?? mostFrequent(written) ?? 'Meetings'
}

const withoutDigits = (stem: string): string =>
  stem
    .replace(/[\d]+/g, ' ')
    .replace(/[\s_-]+/g, ' ')
    .trim()

const mostFrequent = (words: readonly string[]): string | null => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  let best: string | null = null
  for (const [word, count] of counts) {
    const before = best === null ? 0 : counts.get(best)!
    if (count > before || (count === before && compare(word, best!) < 0)) best = word
  }
  return best
}
