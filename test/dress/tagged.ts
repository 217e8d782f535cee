/** The lines that a browser shows of a block of HTML. */
export const linesOfHtml = (html: string): readonly string[] =>
  withoutTags(
    html
      .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
      .replace(/\s*\n\s*/g, ' ')
      .replace(/<\/(?:p|div)>\s*(?=<\/t[dh]>)|(?<=<t[dh][^<>]{0,200}>)\s*<(?:p|div)[^<>]*>/gi, '')
      .replace(/<\/t[dh]>\s*(?=<t[dh])/gi, '\t')
      .replace(
        /<(?:br|hr|\/?(?:p|div|li|ul|ol|tr|table|h[1-6]|summary|details|pre))\b[^<>]*>/gi,
        '\n',
      ),
  )
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Text without tags, its commonest entities as characters. */
export const withoutTags = (text: string): string =>
  text
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
