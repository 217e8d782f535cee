import { basename } from 'node:path'
import type { Source, SourceFile, SourceListing } from '#clerk'
import { countReasons } from './count-reasons.ts'
import { type GitEnvironment, gitTrouble, readObjects, runGit } from './git.ts'
import { type CommittedVersion, HISTORY_ARGUMENTS, isFile, parseHistory } from './git-history.ts'
import { isPassedOverFolder, kindOfFile, MOST_BYTES, TOO_LARGE } from './note-files.ts'

/** A repository that notes are read from. */
export interface GitPlace {
  readonly id: string
  /** The repository, bare or not. */
  readonly folder: string
  readonly environment: GitEnvironment
  /** Its earlier versions too. */
  readonly history: boolean
  /** Makes the repository ready before it is listed; answers what could not be done. */
  readonly prepare?: () => Promise<string | null>
}

/** What stands in the newest commit of a repository; with `history`, all earlier versions before. */
export const gitSource = (place: GitPlace): Source => {
  const { folder, environment } = place
  const objects = readObjects(folder, environment)
  const blobs = new Map<SourceFile, string>()
  return {
    id: place.id,
    list: async () => {
      try {
        const trouble = (await place.prepare?.()) ?? null
        const listing = await listHead(place, blobs)
        if (trouble === null) return listing
        return { ...listing, failed: [...listing.failed, { path: '.', why: trouble }] }
      } catch (error) {
        throw gitTrouble(error, place.id.replace(/^git:/, ''))
      }
    },
    load: (file) => objects.read(blobs.get(file)!),
    close: async () => objects.close(),
  }
}

const listHead = async (
  { folder, environment, history }: GitPlace,
  blobs: Map<SourceFile, string>,
): Promise<SourceListing> => {
  const run = (args: readonly string[]): Promise<string> => runGit(args, environment, folder)
  const entries = parseTree(await run(['ls-tree', '-r', '-l', '-z', '--full-tree', 'HEAD']))
  const failed: { path: string; why: string }[] = []
  const reasons: string[] = []
  const current: TreeEntry[] = []
  for (const entry of entries) {
    const kind = kindOfPath(entry.path)
    if (kind !== 'notes') reasons.push(kind)
    else if (!isFile(entry.mode)) reasons.push('a link')
    else if (entry.size > MOST_BYTES) failed.push({ path: entry.path, why: TOO_LARGE })
    else current.push(entry)
  }
  const committed = history ? parseHistory(await run(HISTORY_ARGUMENTS)) : []
  const byPath = Map.groupBy(committed, (version) => version.path)
  const files = current.map(({ path, blob, size }): SourceFile => {
    const last = byPath.get(path)?.at(-1)
    const author = last?.blob === blob ? { by: last.by, written: last.written } : {}
    const file: SourceFile = { path, version: blob, size, current: true, ...author }
    blobs.set(file, blob)
    return file
  })
  const earlier = earlierVersions(committed, new Map(current.map(({ path, blob }) => [path, blob])))
  const before = earlier.map(({ path, blob, commit, by, written }): SourceFile => {
    const file: SourceFile = { path, version: commit, size: 0, current: false, by, written }
    blobs.set(file, blob!)
    return file
  })
  return { files: [...before, ...files], failed, passedOver: countReasons(reasons), unseen: [] }
}

/** All that stood once, but for a path's last version where that is what stands there now. */
const earlierVersions = (
  committed: readonly CommittedVersion[],
  standing: ReadonlyMap<string, string>,
): readonly CommittedVersion[] => {
  const lastOf = new Map(committed.map((version) => [version.path, version]))
  return committed.filter(
    (version) =>
      version.blob !== null &&
      kindOfPath(version.path) === 'notes' &&
      !(version === lastOf.get(version.path) && version.blob === standing.get(version.path)),
  )
}

interface TreeEntry {
  readonly mode: string
  readonly blob: string
  readonly size: number
  readonly path: string
}

/** Reads the answer of `git ls-tree -l -z`: `mode type blob size\tpath`. */
const parseTree = (printed: string): readonly TreeEntry[] =>
  printed
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t')
      const [mode = '', , blob = '', size = ''] = line.slice(0, tab).split(/ +/)
      return { mode, blob, size: Number(size) || 0, path: line.slice(tab + 1) }
    })

const kindOfPath = (path: string): string => {
  const folder = path.split('/').slice(0, -1).find(isPassedOverFolder)
  return folder === undefined ? kindOfFile(basename(path)) : `a folder ${folder}`
}
