/** How a text came to be: what wrote it, or what flattened it. */
export type FormName =
  | 'markdown'
  | 'plain'
  | 'html-table'
  | 'pdf-text'
  | 'page-text'
  | 'html-page'
  | 'wiki-text'
  | 'org'
  | 'rst'
  | 'asciidoc'
  | 'mail'
  | 'transcript'
  | 'irc'
  | 'chat'

/**
 * A text made ready for the parser: stretches of Markdown and stretches of chat, in reading order.
 * Lines that stand in no stretch are boilerplate.
 */
export interface FormedText {
  readonly form: FormName
  readonly stretches: readonly Stretch[]
  /** The name of the file that the text says it was shown from, or null. */
  readonly fileName: string | null
}

export type Stretch = MarkdownStretch | ChatStretch

/** Markdown with the way back: pairs [offset in `text`, offset in the original], ascending. */
export interface MarkdownStretch {
  readonly kind: 'markdown'
  readonly text: string
  readonly origins: readonly number[]
}

/** Lines said in a chat, taken as they are: no markup in them is read. */
export interface ChatStretch {
  readonly kind: 'chat'
  readonly turns: readonly Turn[]
}

/** One line said in a chat. Offsets are of the original. */
export interface Turn {
  readonly nick: string
  readonly time: string | null
  readonly text: string
  readonly textStart: number
  readonly start: number
  readonly end: number
  /** Pairs [offset in `text`, offset in the original], where the words were set right later. */
  readonly origins?: readonly number[]
}

/** A form as plain data: how its texts are known, and how they are made ready. First in the list, first asked. */
export interface Form {
  readonly name: FormName
  /** Asked of the text with odd characters already replaced, and of the original beside it; linear time. */
  readonly recognises: (text: string, original: string) => boolean
  /** Offsets are those of `text`. */
  readonly stretchesOf: (text: string) => readonly Stretch[]
  /** The name of the file that such a text shows around its own, or null. */
  readonly fileNameIn?: (text: string) => string | null
}
