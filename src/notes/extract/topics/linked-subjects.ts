import type { Said } from './said.ts'
import { type Subject, subjectOf } from './subject.ts'

/** A turn that is a link to an issue or a pull request, with at most a title beside it. */
const LINKED =
  /^(?:(?:ok(?:ay)?|so|and|next|first|now|then|finally|also|up|lastly|last|is|the|one|#?\d{1,2}[.):]?|[-*•>])[\s,:.-]+){0,4}(.{0,90}?)[\s(<[:–-]*https?:\/\/\S{4,160}\/(?:issues?|pulls?|merge_requests|discussions|-\/issues)\/\d+\S*\s*(.{0,90})$/i

/** Links to what lists the subjects, and sentences that only point to something. */
const NO_CALL =
  /\b(?:is|are|was|has|have|there|here|see|you|i|we|it|agenda|hello|hi all|welcome|good (?:morning|evening|afternoon)|meeting time)\b/i

/** In meetings that go through issues: the links that whoever leads puts to the others, one at a time. */
export const linkedSubjects = (turns: readonly Said[]): readonly Subject[] => {
  const byNick = new Map<string, number[]>()
  turns.forEach((turn, i) => {
    if (
      !turn.text.includes('://') ||
      turn.text.length > 300 ||
      !LINKED.test(turn.text) ||
      NO_CALL.test(turn.text.split('://')[0]!)
    )
      return
    const nick = turn.who
    const links = byNick.get(nick)
    if (links) links.push(i)
    else byNick.set(nick, [i])
  })
  let leader: readonly number[] = []
  for (const links of byNick.values()) if (links.length > leader.length) leader = links
  // Links in one breath are an agenda or a digest; a subject is talked about by others, too.
  return leader
    .filter((at) => isTalkedAbout(turns, at, leader))
    .map((at) => {
      const { text, index } = turns[at]!
      const match = LINKED.exec(text)!
      return subjectOf(index, match[1] || match[2] || text, 'chat-link', 0.5)
    })
}

const isTalkedAbout = (turns: readonly Said[], at: number, links: readonly number[]): boolean => {
  let others = 0
  for (let i = at + 1; i < Math.min(turns.length, at + 12) && !links.includes(i); i++)
    if (turns[i]!.who !== turns[at]!.who) others++
  return others >= 2
}
