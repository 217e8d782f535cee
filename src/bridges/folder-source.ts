import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import type { Source, SourceFile, SourceListing } from '#clerk'
import { countReasons } from './count-reasons.ts'
import { isPassedOverFolder, kindOfFile, MOST_BYTES, TOO_LARGE } from './note-files.ts'
import { whyUnreadable } from './source-trouble.ts'

/** A folder with all its sub-folders; `folder` is absolute. `now`: milliseconds since 1970. */
export const folderSource = (folder: string, now: () => number = Date.now): Source => ({
  id: `folder:${folder}`,
  list: async () => listFolder(folder, now()),
  load: ({ path }) => load(join(folder, path)),
  close: async () => undefined,
})

/** One file, whatever its ending; `file` is absolute. */
export const fileSource = (file: string, now: () => number = Date.now): Source => ({
  id: `file:${file}`,
  list: async () => {
    const listing = emptyListing(now())
    addFile(listing, basename(file), statSync(file))
    return { ...listing, passedOver: [] }
  },
  load: ({ path }) => load(join(dirname(file), path)),
  close: async () => undefined,
})

interface OpenListing {
  readonly files: SourceFile[]
  readonly failed: { readonly path: string; readonly why: string }[]
  readonly unseen: string[]
  readonly reasons: string[]
  readonly now: number
}

const emptyListing = (now: number): OpenListing => ({
  files: [],
  failed: [],
  unseen: [],
  reasons: [],
  now,
})

const listFolder = (root: string, now: number): SourceListing => {
  const listing = emptyListing(now)
  walk({ listing, root: whereIs(root) ?? root, visited: new Set() }, root, '')
  const { reasons, ...rest } = listing
  return { ...rest, passedOver: countReasons(reasons) }
}

interface Walk {
  readonly listing: OpenListing
  /** The root's real place. */
  readonly root: string
  /** Real places of the folders that were read: each is read once, whatever links lead to it. */
  readonly visited: Set<string>
}

const walk = (walking: Walk, folder: string, below: string): void => {
  const { listing, visited } = walking
  let entries: readonly Dirent[]
  try {
    visited.add(realpathSync(folder))
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    listing.failed.push({ path: below === '' ? '.' : below, why: whyUnreadable(error) })
    listing.unseen.push(below)
    return
  }
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1)))
    visit(walking, entry, join(folder, entry.name), below + entry.name)
}

const visit = (walking: Walk, entry: Dirent, file: string, path: string): void => {
  const { listing } = walking
  const kind = kindOfFile(entry.name)
  const stats = statsOf(file, entry)
  if (!('size' in stats)) {
    if (kind === 'notes') listing.failed.push({ path, why: stats.why })
    else listing.reasons.push(kind)
  } else if (stats.isDirectory()) {
    if (isPassedOverFolder(entry.name)) listing.reasons.push(`a folder ${entry.name}`)
    else if (entry.isSymbolicLink() && isReadElsewhere(walking, file))
      listing.reasons.push('a link to a folder that is read anyway')
    else walk(walking, file, `${path}/`)
  } else if (!stats.isFile()) listing.reasons.push('neither file nor folder')
  else if (kind === 'notes') addFile(listing, path, stats)
  else listing.reasons.push(kind)
}

const isReadElsewhere = ({ root, visited }: Walk, folder: string): boolean => {
  const real = whereIs(folder)
  return real === null || visited.has(real) || real === root || real.startsWith(root + sep)
}

const whereIs = (folder: string): string | null => {
  try {
    return realpathSync(folder)
  } catch {
    return null
  }
}

const statsOf = (file: string, entry: Dirent): Stats | { readonly why: string } => {
  try {
    return statSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return { why: whyUnreadable(error) }
    if (entry.isSymbolicLink()) return { why: 'a link that leads nowhere' }
    if (entry.name.includes('\ufffd')) return { why: 'its name is not UTF-8; rename it' }
    return { why: whyUnreadable(error) }
  }
}

const addFile = (listing: OpenListing, path: string, stats: Stats): void => {
  if (stats.size > MOST_BYTES) listing.failed.push({ path, why: TOO_LARGE })
  else
    listing.files.push({
      path,
      version: versionOf(stats, listing.now),
      size: stats.size,
      current: true,
    })
}

/**
 * Size and time of the last change. A file changed within the last seconds may change again without
 * a new time, so nothing is said of its version yet.
 */
const versionOf = ({ size, mtimeMs, ctimeMs }: Stats, now: number): string =>
  now - Math.max(mtimeMs, ctimeMs) < 3000 ? '' : `${size}:${mtimeMs}`

const load = async (file: string): Promise<Uint8Array> => {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new Error(whyUnreadable(error), { cause: error })
  }
}
