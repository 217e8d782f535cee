import { NotCanonical } from './canonical-json.ts'

/** Runs in Node and browsers alike; the pure compile has no DOM types. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string }

/** The text of bytes; throws NotCanonical where they are not UTF-8. Keeps a byte-order mark. */
export const utf8OfBytes = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new NotCanonical('Not UTF-8')
  }
}
