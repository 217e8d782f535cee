import {
  type Batch,
  type Draft,
  draftFact,
  type FactLog,
  type Filings,
  hashText,
  type Judgements,
  type Readings,
  SALT_BYTES,
  type Texts,
} from '#record'
import { utf8ToBytes } from '#terms'

/** The ports that a store gives, and how the suite comes by them. */
export interface KeptPorts {
  readonly log: FactLog
  readonly texts: Texts
  readonly filings: Filings
  readonly judgements: Judgements
  readonly readings: Readings
  readonly close: () => Promise<void>
}

/** Opens an empty store at each call. */
export type OpenEmpty = () => KeptPorts | Promise<KeptPorts>

/** Opens an empty store for a piece of work and closes it, whatever happens. */
export const withEmpty = async (
  open: OpenEmpty,
  work: (ports: KeptPorts) => Promise<void>,
): Promise<void> => {
  const ports = await open()
  try {
    await work(ports)
  } finally {
    await ports.close()
  }
}

let salts = 0

/** Salts that are never equal, without chance. */
export const nextSalt = (): Uint8Array => {
  const salt = new Uint8Array(SALT_BYTES)
  new DataView(salt.buffer).setUint32(0, ++salts)
  return salt
}

const done = { at: '2026-03-01T12:00:00.000Z', by: 'ada' }
/** The source of all that is made up here. */
export const SOURCE = 'folder:/notes'

/** Opens the community Tide. */
export const opened = (name: string): Draft =>
  draftFact({ type: 'CommunityOpened', name }, done, nextSalt)

/** Files a text under a path. */
export const filed = (path: string, words: string, source = SOURCE): Draft =>
  draftFact(
    { type: 'NotesFiled', source, path, text: hashText(utf8ToBytes(words)) },
    done,
    nextSalt,
  )

/** Retires a path. */
export const retired = (path: string, words: string): Draft =>
  draftFact(
    { type: 'NotesRetired', source: SOURCE, path, text: hashText(utf8ToBytes(words)) },
    done,
    nextSalt,
  )

/** The bytes of made-up notes, and their hash. */
export const textOf = (words: string): Batch['texts'][number] => {
  const bytes = utf8ToBytes(words)
  return { text: hashText(bytes), bytes }
}

/** Drafts as a log takes them. */
export const batch = (drafts: readonly Draft[], more: Partial<Batch> = {}): Batch => ({
  drafts,
  texts: [],
  readings: [],
  sighted: [],
  ...more,
})
