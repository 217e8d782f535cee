/** A file as a commit left it; `blob` is null where the commit removed it. */
export interface CommittedVersion {
  readonly path: string
  readonly blob: string | null
  readonly commit: string
  readonly by: string
  /** ISO instant, UTC, of the author. */
  readonly written: string
}

/** Arguments of `git log` whose answer `parseHistory` understands: oldest first, merges left out. */
export const HISTORY_ARGUMENTS = [
  ...['log', '--reverse', '--raw', '--no-renames', '--no-abbrev', '--no-ext-diff', '-z'],
  ...['--format=%x01%H%x02%aN%x02%aI', 'HEAD'],
]

/** Reads the answer: `\x01commit\x02author\x02date`, then `:mode mode blob blob letter`, path, … */
export const parseHistory = (printed: string): readonly CommittedVersion[] => {
  const versions: CommittedVersion[] = []
  const tokens = printed.split('\0')
  let [commit, by, written] = ['', '', '']
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!.replace(/^\n/, '')
    if (token.startsWith('\x01')) {
      const [id = '', name = '', date = ''] = token.slice(1).split('\x02')
      ;[commit, by, written] = [id, name, new Date(date).toISOString()]
    } else if (token.startsWith(':')) {
      const [, mode = '', , blob = ''] = token.split(' ')
      const path = tokens[++at]!
      versions.push({ path, blob: isFile(mode) ? blob : null, commit, by, written })
    }
  }
  return versions
}

/** Neither a link nor a submodule nor gone. */
export const isFile = (mode: string): boolean => mode.startsWith('100')
