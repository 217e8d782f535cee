/** The only reader of the environment. */
import { homedir, platform, userInfo } from 'node:os'
import { join } from 'node:path'

/** What the surroundings say, before any option of the command line. */
export interface Config {
  /** Where data files are kept. */
  readonly dataFolder: string
  /** What can be fetched again: clones of remote repositories. */
  readonly cacheFolder: string
  /** The data file of the user's own communities. */
  readonly dataFile: string
  /** The data file of the bundled example, never the user's. */
  readonly exampleFile: string
  /** Who files: stands behind a commitment in each fact. */
  readonly by: string
  /** For git: as it is, without questions at the terminal, in plain English. */
  readonly gitEnvironment: Environment
}

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads MINUTEBOOK_DATA (a data file), MINUTEBOOK_BY and the folders of the system (XDG_DATA_HOME,
 * XDG_CACHE_HOME; LOCALAPPDATA on Windows).
 */
export const readConfig = (
  env: Environment = process.env,
  system: System = { platform: platform(), home: homedir() },
): Config => {
  const dataFolder = join(dataRoot(env, system), 'minutebook')
  return {
    dataFolder,
    cacheFolder: join(cacheRoot(env, system), 'minutebook'),
    dataFile: filled(env.MINUTEBOOK_DATA) ?? join(dataFolder, 'minutebook.sqlite'),
    exampleFile: join(dataFolder, 'example.sqlite'),
    by: filled(env.MINUTEBOOK_BY) ?? userName(),
    gitEnvironment: { ...env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  }
}

type System = { readonly platform: string; readonly home: string }

const dataRoot = (env: Environment, { platform, home }: System): string => {
  if (platform === 'win32') return filled(env.LOCALAPPDATA) ?? join(home, 'AppData', 'Local')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return filled(env.XDG_DATA_HOME) ?? join(home, '.local', 'share')
}

const cacheRoot = (env: Environment, { platform, home }: System): string => {
  if (platform === 'win32') return join(dataRoot(env, { platform, home }), 'cache')
  if (platform === 'darwin') return join(home, 'Library', 'Caches')
  return filled(env.XDG_CACHE_HOME) ?? join(home, '.cache')
}

const filled = (value: string | undefined): string | undefined => (value === '' ? undefined : value)

const userName = (): string => {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}
