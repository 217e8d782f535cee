import { blt } from './blt.ts'
import { cef } from './cef.ts'
import { csv } from './csv.ts'
import { debianTally } from './debian.ts'
import type { Format } from './format.ts'
import { json } from './json.ts'
import { starvote } from './starvote.ts'

export type { ElectionRead, ElectionWritten, Format } from './format.ts'
export { BALLOT_PROBLEMS } from './problem-codes.ts'

/** Every way of writing elections down; sniffed at in this order. */
export const formats: readonly Format[] = [json, blt, debianTally, starvote, cef, csv]

export const formatNamed = (name: string): Format | null =>
  formats.find((format) => format.name === name) ?? null

/** The format that a text looks like; null where it looks like none. */
export const sniffFormat = (text: string): Format | null =>
  formats.find((format) => format.sniff(text)) ?? null
