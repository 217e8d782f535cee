import { utf8ToBytes } from '#terms'
import {
  type Canonical,
  canonicalJson,
  MOST_BYTES,
  NotCanonical,
  parseCanonicalJson,
} from './canonical-json.ts'
import type { Draft } from './draft.ts'
import type { Fact } from './fact.ts'
import { upcast } from './upcast.ts'
import { utf8OfBytes } from './utf8.ts'

/** The bytes of a fact at its place in the log, without a line end: made once, never again. */
export const factToLine = (fact: Draft['fact'], community: string, seq: number): Uint8Array => {
  const line = canonicalJson({ ...fact, community, seq } as unknown as Canonical)
  const bytes = utf8ToBytes(line)
  if (bytes.length > MOST_BYTES)
    throw new NotCanonical(`A fact has at most ${MOST_BYTES} bytes, this one ${bytes.length}`)
  return bytes
}

/** The fact of a line; throws NotCanonical unless the line is exactly what would be written. */
export const lineToFact = (bytes: Uint8Array): Fact => {
  if (bytes.length > MOST_BYTES)
    throw new NotCanonical(`A fact has at most ${MOST_BYTES} bytes, this one ${bytes.length}`)
  return upcast(parseCanonicalJson(utf8OfBytes(bytes)))
}
