import type { Branch, Outline } from './outline.ts'
import { foldSubject, headingWords, type Subject, subjectOf } from './subject.ts'

/** Headings with notes under them that are neither frame, container nor facet. */
export const headingSubjects = (outline: Outline): readonly Subject[] => {
  const { branches, title } = outline
  const agendas = new Set<number>()
  branches.forEach((branch, i) => {
    const isWithin = branch.above >= 0 && agendas.has(branch.above) && !isRecord(branch)
    if (isAgenda(branch) || isWithin) agendas.add(i)
  })
  const open: number[] = []
  const framed: number[] = []
  const planned: number[] = []
  branches.forEach((branch, i) => {
    // What is set off as a quote is said under the subject.
    if (
      branch.passage.quoted ||
      i === title ||
      branch.part !== 'subject' ||
      !isTakenUp(branches, i)
    )
      return
    if (isUnderFacet(branches, branch) || isTitleAgain(branches, i, title)) return
    if (isEmptyRest(branch) || isPreamble(branches, i, title)) return
    if (agendas.has(i) && !isWithinFrame(branches, branch)) planned.push(i)
    else if (branch.isFramed) framed.push(i)
    else open.push(i)
  })
  const isHeldElsewhere = branches.some(
    (branch, i) =>
      i !== title && !agendas.has(i) && branch.part === 'container' && isTakenUp(branches, i),
  )
  const isPlanTheRecord =
    !isHeldElsewhere && planned.length >= open.length && !repeats(branches, planned, open)
  const chosen = [
    ...open,
    ...(isPlanTheRecord ? planned : []),
    ...(framed.length > open.length && !isPlanTheRecord ? framed : []),
  ]
  return chosen
    .sort((a, b) => a - b)
    .map((i) => {
      const { passage } = branches[i]!
      return subjectOf(passage.index, passage.text, 'heading', passage.level === 7 ? 0.75 : 0.9)
    })
}

/** The headings below the agenda are taken up again by those of the discussion. */
const repeats = (
  branches: readonly Branch[],
  planned: readonly number[],
  open: readonly number[],
): boolean => {
  const taken = new Set(open.map((i) => foldSubject(branches[i]!.passage.text)))
  return (
    planned.filter((i) => taken.has(foldSubject(branches[i]!.passage.text))).length * 3 >=
    planned.length
  )
}

/** Right under a frame that is no agenda: `Summary of conclusions`, subject by subject. */
const isWithinFrame = (branches: readonly Branch[], branch: Branch): boolean => {
  const above = branch.above < 0 ? undefined : branches[branch.above]
  return above?.part === 'frame' && !isAgenda(above)
}

const isAgenda = (branch: Branch): boolean =>
  branch.part === 'frame' && /\bagenda\b/.test(headingWords(branch.passage.text))

/** `Notes`, though its level puts it below the agenda. */
const isRecord = (branch: Branch): boolean =>
  branch.part === 'container' &&
  /\b(?:notes|minutes|discussions?)\b/.test(headingWords(branch.passage.text))

/** A bold line of the meeting's head, before the first heading that frames it. */
const isPreamble = (branches: readonly Branch[], index: number, title: number): boolean => {
  if (index > 3 || branches[index]!.passage.level !== 7) return false
  // What stands within a part of the notes is none of the head.
  if (branches.slice(0, index).some((branch, i) => i !== title && branch.part === 'container'))
    return false
  const frame = branches.findIndex((branch) => branch.part === 'frame' && opensMeeting(branch))
  return (
    frame > index &&
    branches.slice(0, index).every((branch) => branch.part !== 'facet') &&
    branches[index]!.said < 4
  )
}

/** Who is there, or what is planned: tasks and the next meeting stand behind the subjects. */
const opensMeeting = ({ passage }: Branch): boolean =>
  !/\b(?:actions?|tasks?|to-?dos?|next|decisions?|resolutions?|adjourn\w*|clos(?:e|ing)|follow[- ]?ups?|wrap[- ]?up|summary|links?|takeaways?)\b/.test(
    headingWords(passage.text),
  )

/** `Any other business`, and nobody had any. */
const isEmptyRest = (branch: Branch): boolean =>
  branch.said === 0 &&
  (branch.below.length === 0 || !/^other (?!business)/.test(headingWords(branch.passage.text))) &&
  /^(?:any other business|aob|other business|open floor|other)\b/.test(
    headingWords(branch.passage.text),
  )

/** Something is said beneath it, or beneath a heading of its own. */
const isTakenUp = (branches: readonly Branch[], index: number): boolean => {
  const branch = branches[index]!
  return (
    branch.said > 0 ||
    branch.below.some((below) => {
      const under = branches[below]!
      // A bold line that only tags an action or decision is something said.
      return (under.part !== 'frame' || under.passage.level === 7) && isTakenUp(branches, below)
    })
  )
}

/** A heading within a facet (`Notes` below a subject) belongs to that subject. */
const isUnderFacet = (branches: readonly Branch[], branch: Branch): boolean => {
  const above = branch.above < 0 ? undefined : branches[branch.above]
  return (
    above !== undefined &&
    above.part === 'facet' &&
    above.above >= 0 &&
    branches[above.above]!.part === 'subject'
  )
}

/** The second line of a title: nothing said between it and the title. */
const isTitleAgain = (branches: readonly Branch[], index: number, title: number): boolean => {
  if (title < 0 || index === 0 || index > 3) return false
  if (branches.slice(0, index).some((branch) => branch.said > 0)) return false
  const { text } = branches[index]!.passage
  return (
    /\b(?:meeting|minutes|notes|call|report)\b|\b20\d\d\b/i.test(text) &&
    branches[index]!.said === 0
  )
}
