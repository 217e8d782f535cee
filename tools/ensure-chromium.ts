/** A browser for the tests: the one that is there, else Debian's, installed where that is allowed. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const PACKAGES = ['chromium', 'fonts-dejavu-core']
/** Node may bring libraries' settings of its own along; apt asks nothing. */
const APT = ['DEBIAN_FRONTEND=noninteractive', 'apt-get']

/** The path of a usable Chromium. Where there is none and none can be installed, says what to run and ends. */
export const ensureChromium = (): string => {
  const path = usable()
  if (path !== null) return path
  console.log('no Chromium here: installing Debian’s')
  const failed = install()
  const installed = usable()
  if (installed !== null) return installed
  console.error(
    [
      `The browser tests need Chromium${failed}. Run`,
      `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`,
      'or name one that is installed: CHROMIUM=/path/to/chromium npm test',
    ].join('\n'),
  )
  process.exit(1)
}

const usable = (): string | null => {
  const named = process.env.CHROMIUM
  const places = (process.env.PATH ?? '').split(delimiter)
  const paths = [
    ...(named ? [named] : []),
    ...NAMES.flatMap((name) => places.map((place) => join(place, name))),
  ]
  return paths.find((path) => existsSync(path) && runs(path)) ?? null
}

const runs = (path: string): boolean =>
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0

/** Why it could not be installed, as the end of a sentence. */
const install = (): string => {
  const as = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0)
    return ', and apt-get is not here to install it'
  if (as.length > 0 && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0)
    return ', and installing it needs root'
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
    const [command = 'env', ...rest] = [...as, 'env', ...APT, ...words]
    const { status } = spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) return `, and apt-get ${words[0]} failed`
  }
  return ''
}
