/** Where the line ends in which an offset stands: at its break, or at the text's end. */
export const endOfLine = (text: string, from: number): number => {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}
