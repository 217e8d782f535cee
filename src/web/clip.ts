/** A text cut to so many characters; capitals count for more. */
export const clip = (text: string, most: number): string => {
  let room = most
  for (let i = 0; i < text.length; i++) {
    room -= /\p{Lu}/u.test(text[i] ?? '') ? 1.3 : 1
    if (room < 0) return `${text.slice(0, Math.max(1, i - 1)).trimEnd()}…`
  }
  return text
}
