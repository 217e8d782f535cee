/** What a test asks of an HTML text, by its tags; enough for pages of our own making. */
export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Every opening tag, in order. */
export const tagsOf = (html: string): readonly Tag[] =>
  [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/gi)].map(
    ([, name = '', attributes = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
          key,
          value,
        ]),
      ),
    }),
  )

export const idsOf = (html: string): readonly string[] =>
  tagsOf(html).flatMap(({ attributes }) => attributes.id ?? [])

/** Where links within the page lead to. */
export const anchorsOf = (html: string): readonly string[] =>
  tagsOf(html).flatMap(({ attributes }) =>
    attributes.href?.startsWith('#') ? attributes.href.slice(1) : [],
  )

/** The ranks of the headings, in order. */
export const ranksOf = (html: string): readonly number[] =>
  tagsOf(html).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []))

/** What a reader sees of it. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
