import { type Reading, withPath } from '#notes'
import {
  type CommunityName,
  decideFiling,
  decideRetirements,
  hashText,
  type Sighted,
  type TextHash,
} from '#record'
import type { Desk } from './desk.ts'
import {
  type AccountLine,
  type CommunityAccount,
  countFindings,
  nothingFound,
  outcomeOf,
} from './import-account.ts'
import { type Deed, type Pen, takePen } from './pen.ts'
import { type OnProgress, reportProgress } from './progress.ts'
import { isReadable, readBytes, readingToKept } from './read-text.ts'
import type { Source, SourceFile, SourceListing } from './source.ts'

/** How the asker follows and stops long work. */
export interface Watch {
  readonly onProgress?: OnProgress | undefined
  readonly signal?: AbortSignalLike | undefined
}

/** All that is needed of an AbortSignal, which pure layers have no type for. */
export interface AbortSignalLike {
  readonly aborted: boolean
}

/**
 * Files what a source holds and retires what it no longer holds. Files that have not changed since
 * they were last read are not read again; the same bytes give no new fact.
 */
export const fileNotes = async (
  desk: Desk,
  community: CommunityName,
  source: Source,
  watch: Watch = {},
): Promise<CommunityAccount> => {
  const listing = await source.list()
  const pen = await takePen(desk, community, source.id)
  const lines: AccountLine[] = listing.failed.map(failedLine)
  const fresh = await freshFiles(desk, community, source, listing, pen, lines)
  const found = nothingFound()
  const known =
    fresh.length > 0
      ? new Set(await desk.readings.known(community.id, desk.reader))
      : new Set<TextHash>()
  let earlier = 0
  let versions: Version[] = []
  const fileVersions = async (): Promise<void> => {
    const filed = await writeVersions(pen, source.id, versions)
    earlier += versions.filter(({ file }) => !file.current && filed.has(file)).length
    for (const { file, reading } of versions.filter((version) => version.file.current)) {
      if (filed.has(file)) countFindings(found, withPath(reading, file.path))
      lines.push({ path: file.path, outcome: filed.has(file) ? outcomeOf(reading) : 'unchanged' })
    }
    versions = []
  }
  const report = reporter(desk, community, fresh, watch)
  report(0, 0)
  let began = desk.ticks()
  let rested = began
  let bytesDone = 0
  for (const [index, file] of fresh.entries()) {
    if (watch.signal?.aborted) break
    const bytes = await loadText(source, file)
    if (typeof bytes === 'string') lines.push({ path: file.path, outcome: 'failed', why: bytes })
    else versions.push(await readVersion(desk, community, file, bytes, known))
    bytesDone += file.size
    const isFull = versions.length >= MOST_FILES || desk.ticks() - began >= MOST_TICKS
    if (isFull) await fileVersions()
    if (isFull || desk.ticks() - rested >= REST) {
      await desk.pause()
      rested = desk.ticks()
    }
    if (isFull) began = rested
    report(index + 1, bytesDone)
  }
  await fileVersions()
  const interrupted = watch.signal?.aborted ?? false
  if (!interrupted) lines.push(...(await retireVanished(pen, listing)))
  lines.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const { passedOver } = listing
  return { community, source: source.id, lines, passedOver, earlier, found, interrupted }
}

/** A transaction holds at most so many files, and what was read in about so many milliseconds. */
const MOST_FILES = 64
const MOST_TICKS = 250

/** Others have their turn at least so often, in milliseconds. */
const REST = 50

/** A version of a file that is read and not yet written down. */
interface Version {
  readonly file: SourceFile
  readonly text: TextHash
  readonly bytes: Uint8Array
  readonly reading: Reading
  /** The reading as JSON; null where it is kept already. */
  readonly json: string | null
  readonly unwrapped: string | null
}

/** The files that must be read; of the others a line says that they stay as they are. */
const freshFiles = async (
  desk: Desk,
  community: CommunityName,
  source: Source,
  listing: SourceListing,
  pen: Pen,
  lines: AccountLine[],
): Promise<readonly SourceFile[]> => {
  const sighted = new Map(
    (await desk.filings.sighted(community.id, source.id)).map((one) => [one.path, one]),
  )
  const stirred = new Set<string>()
  return listing.files.filter((file) => {
    const before = sighted.get(sightedPath(file))
    if (file.version === '' || before?.version !== file.version) {
      stirred.add(file.path)
      return true
    }
    if (!file.current) return false
    if (stirred.has(file.path)) return true
    const last = pen.standing().get(file.path)?.at(-1)
    if (last?.kind !== 'filed' || last.text !== before.text) return true
    lines.push({ path: file.path, outcome: 'unchanged' })
    return false
  })
}

const sightedPath = ({ path, version, current }: SourceFile): string =>
  current ? path : `${path}@${version}`

/** The bytes of a text, or why there are none. */
const loadText = async (source: Source, file: SourceFile): Promise<Uint8Array | string> => {
  try {
    const bytes = await source.load(file)
    return isReadable(bytes) ? bytes : 'not a text: it holds NUL bytes'
  } catch (error) {
    return (error as Error).message
  }
}

const readVersion = async (
  desk: Desk,
  community: CommunityName,
  file: SourceFile,
  bytes: Uint8Array,
  known: Set<TextHash>,
): Promise<Version> => {
  const text = hashText(bytes)
  const kept = known.has(text) ? await desk.readings.get(community.id, text, desk.reader) : null
  if (kept !== null)
    return {
      file,
      text,
      bytes,
      reading: JSON.parse(kept) as Reading,
      json: null,
      unwrapped: null,
    }
  const { reading, unwrapped } = await readBytes(bytes, desk)
  known.add(text)
  return { file, text, bytes, reading, json: readingToKept(reading), unwrapped }
}

/** Writes versions down in one transaction; answers those of which there was something to write. */
const writeVersions = async (
  pen: Pen,
  source: string,
  versions: readonly Version[],
): Promise<ReadonlySet<SourceFile>> => {
  const filed = new Set<SourceFile>()
  await pen.write(
    function* (standing): Iterable<Deed> {
      filed.clear()
      for (const { file, text } of versions) {
        const { path, current, written, by } = file
        const words = decideFiling(standing, {
          source,
          path,
          text,
          current,
          ...(written === undefined ? {} : { written }),
        })
        if (words === null) continue
        filed.add(file)
        yield { words, ...(by === undefined ? {} : { by }) }
      }
    },
    {
      texts: versions.map(({ text, bytes }) => ({ text, bytes })),
      readings: versions.flatMap(({ text, reading, json, unwrapped }) =>
        json === null ? [] : [{ text, reader: reading.reader, json, unwrapped }],
      ),
      sighted: versions.map(
        ({ file, text }): Sighted => ({
          source,
          path: sightedPath(file),
          version: file.version,
          text,
        }),
      ),
    },
  )
  return filed
}

const retireVanished = async (
  pen: Pen,
  { files, failed, unseen }: SourceListing,
): Promise<readonly AccountLine[]> => {
  const held = new Set([...files.filter((file) => file.current), ...failed].map(({ path }) => path))
  const isHeld = (path: string): boolean =>
    held.has(path) || unseen.some((folder) => path.startsWith(folder))
  if (decideRetirements(pen.standing(), isHeld).length === 0) return []
  const retired = await pen.write(
    (standing) => decideRetirements(standing, isHeld).map((words) => ({ words })),
    { texts: [], readings: [], sighted: [] },
  )
  return retired.flatMap((words) =>
    words.type === 'NotesRetired' ? [{ path: words.path, outcome: 'retired' }] : [],
  )
}

const failedLine = (failed: { readonly path: string; readonly why: string }): AccountLine => ({
  ...failed,
  outcome: 'failed',
})

/** Tells files done of all; the time left is reckoned by bytes. */
const reporter = (
  desk: Desk,
  community: CommunityName,
  files: readonly SourceFile[],
  { onProgress }: Watch,
): ((done: number, bytesDone: number) => void) => {
  if (!onProgress) return () => undefined
  const bytes = files.reduce((sum, file) => sum + file.size, 0)
  const work = { phase: 'reading', community: community.name, total: files.length }
  const report = reportProgress(work, desk.ticks, onProgress)
  return (done, bytesDone) => report(done, bytes > 0 ? bytesDone / bytes : 1)
}
