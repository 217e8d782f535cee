/** The only file that names the Markdown library. */
import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'

/** Text to mdast with UTF-16 offsets on every node; CommonMark, GFM, YAML front matter. */
export const parseMarkdown = (text: string): Root =>
  markdownToMdast(text, { features: { gfm: true, frontmatter: true } }) as Root
