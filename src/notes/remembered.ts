/**
 * A question about a short text, with its last answers kept: names, labels and headings come again and again, within a
 * note and along a series. Longer texts are asked about anew; once there are too many answers, all are forgotten.
 */
export const remembered = <Answer>(
  answerTo: (text: string) => Answer,
  longest = 80,
): ((text: string) => Answer) => {
  const answers = new Map<string, Answer>()
  return (text) => {
    if (text.length > longest) return answerTo(text)
    const known = answers.get(text)
    if (known !== undefined || answers.has(text)) return known as Answer
    const answer = answerTo(text)
    if (answers.size >= MOST) answers.clear()
    answers.set(text, answer)
    return answer
  }
}

const MOST = 2_000
