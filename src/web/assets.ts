import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A file that pages need besides themselves; its name changes with its content. */
export interface Asset {
  /** Below `assets/`. */
  readonly name: string
  readonly type: string
  readonly body: string
}

const STYLES = [
  'tokens',
  'type',
  'frame',
  'lists',
  'register',
  'facts',
  'ballots',
  'search',
  'findings',
  'notes',
  'numbered',
  'charts',
  'judgements',
  'deciding',
  'counting',
  'print',
] as const

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

const named = (stem: string, extension: string, type: string, body: string): Asset => ({
  name: `${stem}.${createHash('sha256').update(body).digest('hex').slice(0, 8)}.${extension}`,
  type,
  body,
})

const island = (name: string): Asset =>
  named(name, 'js', 'text/javascript; charset=utf-8', read(`./islands/${name}.js`))

const byRole = {
  styles: named(
    'minutebook',
    'css',
    'text/css; charset=utf-8',
    STYLES.map((style) => read(`./styles/${style}.css`)).join('\n'),
  ),
  icon: named('icon', 'svg', 'image/svg+xml', read('./styles/icon.svg')),
  margin: island('margin'),
  search: island('search'),
  filters: island('filters'),
  siteSearch: island('site-search'),
  live: island('live'),
}

/** Everything below `assets/`, ready to be served or written. */
export const assets: readonly Asset[] = Object.values(byRole)

/** The name of each asset by what it is for. */
export const ASSETS = Object.fromEntries(
  Object.entries(byRole).map(([role, { name }]) => [role, name]),
) as Readonly<Record<keyof typeof byRole, string>>
