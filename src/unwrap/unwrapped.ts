/** The text that came out of a file, or why there is none. */
export type Unwrapped = { readonly text: string } | { readonly trouble: string }
