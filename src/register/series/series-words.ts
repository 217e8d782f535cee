import { foldName } from '../people/spelling.ts'

/** Words that every series' title may hold, and that tell none from another. */
const COMMON: ReadonlySet<string> = new Set(
  `a about absent action actions agenda and apologies archive at attendance attendees attending attended biweekly business by call calls current date details discuss discussed discussion
discussions en for from held in information intro introduction introductions invited item items issue log logs logistics logging meeting meetings minutes monthly new next no note notes of old on open
participants people posts present previous recap results record recording recordings records review roll session short status time timezone topic topics update updates welcome where when who
sessions summary sync team the to transcript untitled utc via week weekly
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
noon midnight pacific eastern central mountain pt et pst pdt est edt cst cdt mst mdt gmt cet cest bst ist jst standard daylight hour hours
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm st nd rd th md txt`.split(
    /\s+/,
  ),
)

/** What tells a series' title from others: its words without numbers, dates and what all share. */
export const seriesWords = (title: string): string =>
  foldName(title)
    .replace(/[_-]+/g, ' ')
    .split(' ')
    .map((word) => word.replace(/\d+/g, ''))
    .filter((word) => word !== '' && !COMMON.has(word))
    .join(' ')

/** Whether a word of a title tells no series from another. */
export const isCommonWord = (word: string): boolean => seriesWords(word) === ''

/** The folders of a path that are no dates: `2018/2018-05/x.md` has none. */
export const foldersOf = (path: string): readonly string[] =>
  path
    .split('/')
    .slice(0, -1)
    .filter((folder) => folder !== '' && !/^[\d._-]+$/.test(folder))

/** A file's name without ending, date and version. */
export const stemOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/@.*$/, '')

/** "05-wg-protocol" → "WG protocol". */
export const readable = (name: string): string => {
  const words = name
    .replace(/[_-]+/g, ' ')
    .trim()
    .replace(/^\d+\s+(?=\p{L})/u, '')
    .replace(SHORT, (word) => word.toUpperCase())
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What is written in capitals. */
const SHORT = /\b(?:sig|wg|tsc|tc|toc|cg|cli|api|irc|ui|ux|pm|qa|w3c)\b/g
