import type { Passage } from '../parse/passage.ts'

/**
 * A question about a passage, its answer kept until another passage takes its place: readers ask about the same passage
 * one after the other. A weak map would keep all answers, and costs more than most questions.
 */
export const kept = <Answer>(
  answerTo: (passage: Passage) => Answer,
): ((passage: Passage) => Answer) => {
  const asked = new Array<Passage | null>(PLACES).fill(null)
  const answers = new Array<Answer>(PLACES)
  return (passage) => {
    const place = passage.index % PLACES
    if (asked[place] === passage) return answers[place]!
    const answer = answerTo(passage)
    asked[place] = passage
    answers[place] = answer
    return answer
  }
}

/** More passages than most notes have. */
const PLACES = 1024
