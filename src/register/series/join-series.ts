import type { Reading } from '#notes'
import { compare } from '#terms'
import { slugByKey, slugOf } from '../slug.ts'
import { foldersOf, readable, seriesWords, stemOf } from './series-words.ts'
import { isTitle, tidyTitle } from './tidy-title.ts'

/** A text that holds meetings, at its path. */
export interface TextOfSeries {
  readonly text: string
  readonly path: string
  readonly reading: Reading
}

/** A series of meetings under its public id. */
export interface JoinedSeries {
  readonly id: string
  readonly title: string
}

interface Placed extends TextOfSeries {
  readonly folder: string
  /** What its meetings' titles share; '' where they say nothing. */
  readonly titled: string
  /** What its file's name says beside a date. */
  readonly named: string
}

/**
 * Puts each text into one series. A folder whose files are named by dates alone is one; elsewhere
 * texts of a folder go together by the words of their titles or of their files' names, whichever
 * more of them share. What shares nothing joins what the folder mostly holds.
 */
export const joinSeries = (texts: readonly TextOfSeries[]): ReadonlyMap<string, JoinedSeries> => {
  const placed = texts.map(place)
  const ofFolders = new Map<string, Placed[]>()
  for (const ofFolder of Map.groupBy(placed, (text) => text.folder).values())
    for (const [key, members] of groupFolder(ofFolder)) ofFolders.set(key, members)
  const described = joinSameTitles(ofFolders).map(([key, members]) => ({
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

/** What is called by the same two words or more in two folders is one series: `WG protocol`, `Protocol WG`. */
const joinSameTitles = (
  groups: ReadonlyMap<string, readonly Placed[]>,
): readonly (readonly [key: string, members: readonly Placed[]])[] => {
  const byWords = new Map<string, (readonly [string, readonly Placed[]])[]>()
  for (const [key, members] of [...groups].sort(([a], [b]) => compare(a, b))) {
    const words = seriesWords(titleOf(members)).split(' ').sort()
    const name = words.length > 1 ? words.join(' ') : `= ${key}`
    byWords.set(name, [...(byWords.get(name) ?? []), [key, members]])
  }
  return [...byWords.values()].map((same) => [
    same[0]![0],
    same.toSorted(([, a], [, b]) => b.length - a.length).flatMap(([, members]) => members),
  ])
}

/** The title behind the folder's name, unless that says the same. */
const inFolder = (title: string, path: string): readonly string[] => {
  const folders = foldersOf(path)
  const last = folders.at(-1) ?? ''
  return slugOf(last) === slugOf(title) ? [] : [`${folders.join(' ')} ${title}`]
}

const place = (text: TextOfSeries): Placed => {
  // Folders of dates are one folder; files beside each other at the top are not.
  const folder = foldersOf(text.path).join('/') || (text.path.includes('/') ? '/' : '')
  const { meetings } = text.reading
  const titles = meetings.map((meeting) => seriesWords(meeting.series ?? meeting.title ?? ''))
  const words = mostFrequent(titles.filter((title) => title !== '')) ?? ''
  const shared = titles.filter((title) => title === words).length >= meetings.length / 2
  return { ...text, folder, titled: shared ? words : '', named: seriesWords(stemOf(text.path)) }
}

/** Share of files named by dates alone from which a folder is one series. */
const MOSTLY = 0.8

/** Key of a series → its texts. */
const groupFolder = (texts: readonly Placed[]): ReadonlyMap<string, Placed[]> => {
  const folder = texts[0]!.folder
  const unnamed = texts.filter((text) => text.named === '').length
  if (folder !== '' && unnamed >= texts.length * MOSTLY)
    return new Map([[`${folder}|`, [...texts]]])
  const byTitle = Map.groupBy(texts, (text) => text.titled)
  const byName = Map.groupBy(texts, (text) => text.named)
  const wordsOf = ({ titled, named }: Placed): string => {
    const [sameTitle, sameName] = [byTitle.get(titled)!.length, byName.get(named)!.length]
    if (titled === '' || named === '') return titled || named
    return sameTitle >= sameName ? titled : named
  }
  const groups = [...Map.groupBy(texts, wordsOf)].sort(
    ([wordsA, a], [wordsB, b]) => b.length - a.length || compare(wordsA, wordsB),
  )
  const most = groups.find(([words]) => words !== '') ?? groups[0]!
  const gathers = folder !== '' || most[1].length > texts.length / 2
  const joined = new Map<string, Placed[]>()
  for (const [words, members] of groups) {
    const sharesNothing = words === '' || (members.length === 1 && texts.length > 2)
    const into = sharesNothing
      ? gathers
        ? most[1].length > 1
          ? most[0]
          : ''
        : unnamedWords(words, members)
      : words
    const key = `${folder}|${into}`
    joined.set(key, [...(joined.get(key) ?? []), ...members])
  }
  return joined
}

/** Texts at the top that share no title go by what their files are called beside a date: `minutes`. */
const unnamedWords = (words: string, members: readonly Placed[]): string =>
  members.every(({ named }) => named === '')
    ? ` ${withoutDates(stemOf(members[0]!.path)).toLowerCase()}`
    : words

/** Share of meetings that must have a title before a series is called so. */
const ENOUGH = 0.3

/** The title most often written that says more than "Meeting notes"; else the folder's name, else the file's. */
const titleOf = (texts: readonly Placed[]): string => {
  const written = texts.flatMap(({ reading }) =>
    reading.meetings.map((meeting) => meeting.series ?? meeting.title ?? ''),
  )
  const telling = mostFrequent(written.filter(isTitle))
  const times = written.filter((title) => title === telling).length
  const isShared = times > 1 || written.length <= 2
  if (telling !== null && isShared && times >= written.length * ENOUGH) return tidyTitle(telling)
  const folder = foldersOf(texts[0]!.path).findLast((one) => seriesWords(one) !== '')
  const named = mostFrequent(
    texts
      .map((text) => withoutDigits(stemOf(text.path)))
      .filter((name) => seriesWords(name) !== ''),
  )
  const sharesName =
    texts.filter((text) => text.named === texts[0]!.named).length > texts.length / 2
  if (named && sharesName && texts[0]!.named !== '') return readable(named)
  if (folder !== undefined) return readable(folder)
  const plain = mostFrequent(texts.map((text) => withoutDates(stemOf(text.path))))
  if (telling !== null && (texts.length <= 2 || !plain)) return tidyTitle(telling)
  return readable(named ?? plain ?? '') || 'Meetings'
}

const withoutDigits = (stem: string): string =>
  stem
    .replace(/[\d]+/g, ' ')
    .replace(/[\s_-]+/g, ' ')
    .trim()

/** `Minutes_May_11,_2010` → `Minutes`. */
const withoutDates = (stem: string): string =>
  withoutDigits(stem)
    .split(/[\s,./]+/)
    .filter((word) => !MONTHS.test(word) && !/^(?:st|nd|rd|th)?$/i.test(word))
    .join(' ')

const MONTHS = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*$/i

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
