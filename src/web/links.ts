/** A link out of a note, if it is one that is safe to follow: http, https or mailto; else null. */
export const safeUrl = (url: string): string | null => {
  const trimmed = url.trim()
  return /^(?:https?:\/\/|mailto:)[^\s\u0000-\u001f"<>]+$/i.test(trimmed) ? trimmed : null
}
