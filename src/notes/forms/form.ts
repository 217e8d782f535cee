/** How a text came to be: what wrote it, or what flattened it. */
export type FormName =
  | 'markdown'
  | 'plain'
  | 'html-table'
  | 'pdf-text'
  | 'page-text'
  | 'irc'
  | 'chat'

/**
 * A text made ready for the parser. `text` is Markdown (or, of chats, one turn a line in `turns`);
 * `origins` are pairs [offset in text, offset in the original], ascending.
 */
export interface FormedText {
  readonly form: FormName
  readonly text: string
  readonly origins: readonly number[]
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
}
