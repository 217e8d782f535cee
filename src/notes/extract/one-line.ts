/** Text on one line, without doubled blanks; copies nothing where that holds already. */
export const oneLine = (text: string): string =>
  text.includes('\n') || text.includes('  ') || text.includes('\t')
    ? text.replace(/\s+/g, ' ').trim()
    : text.trim()
