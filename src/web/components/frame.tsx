import type { ComponentChildren, VNode } from 'preact'
import type { ListName } from '#api'
import { type ListFormat, to } from '../addresses.ts'
import { ASSETS } from '../assets.ts'
import { Patterns } from '../charts/patterns.tsx'
import { type Place, sectionOf } from '../place.ts'
import { ImportBanner } from './import-banner.tsx'

interface FrameProps {
  readonly at: Place
  readonly title: string
  /** Islands this page comes alive with; it reads well without them. */
  readonly islands?: readonly (keyof typeof ASSETS)[]
  /** Feeds that a reader program may subscribe to. */
  readonly feeds?: readonly { readonly list: ListName; readonly format: ListFormat }[]
  /** What stands in the search field. */
  readonly q?: string
  readonly children: ComponentChildren
}

/** The whole document around a page: head, masthead, navigation, main, footer. */
export const Frame = ({
  at,
  title,
  islands = [],
  feeds = [],
  q = '',
  children,
}: FrameProps): VNode => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>{titleOf(at, title)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="generator" content="Minutebook" />
      <link rel="stylesheet" href={to.asset(at, ASSETS.styles)} />
      <link rel="icon" type="image/svg+xml" href={to.asset(at, ASSETS.icon)} />
      {feeds.map(({ list, format }) => (
        <link
          rel="alternate"
          type={format === 'atom' ? 'application/atom+xml' : 'text/calendar'}
          title={`${at.community?.name ?? ''}: ${list}`}
          href={to.format(at, list, format)}
        />
      ))}
      {islands.map((island) => (
        <script
          type={at.files ? undefined : 'module'}
          defer={at.files}
          src={to.asset(at, ASSETS[island])}
        />
      ))}
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Masthead at={at} q={q} />
      {at.importing && <ImportBanner importing={at.importing} />}
      <main id="main" tabindex={-1}>
        {children}
      </main>
      <Footer at={at} />
      <Patterns />
    </body>
  </html>
)

const titleOf = (at: Place, title: string): string =>
  [title, at.community?.name, 'Minutebook']
    .filter((part, i, all) => part && part !== all[i - 1])
    .join(' · ')

const SECTIONS: readonly { readonly list: ListName; readonly name: string }[] = [
  { list: 'meetings', name: 'Meetings' },
  { list: 'decisions', name: 'Decisions' },
  { list: 'actions', name: 'Actions' },
  { list: 'motions', name: 'Motions' },
  { list: 'questions', name: 'Questions' },
  { list: 'people', name: 'People' },
  { list: 'documents', name: 'Documents' },
  { list: 'problems', name: 'Problems' },
  { list: 'doubts', name: 'Doubts' },
]

const Masthead = ({ at, q }: { at: Place; q: string }): VNode => (
  <header class="masthead">
    <div class="masthead-top">
      <a class="house" href={to.root(at)}>
        Minutebook
      </a>
      {at.community && (
        <a class="community" href={to.home(at)}>
          {at.community.name}
        </a>
      )}
      <nav class="house-rooms" aria-label="House">
        <a href={to.rules(at)}>Rules</a>
        {!at.files && <a href={to.tryARule(at)}>Try a rule</a>}
        {!at.files && <a href={to.tryACount(at)}>Try a count</a>}
      </nav>
      {at.community && sectionOf(at) !== 'search' && (
        <search class="quick-search">
          <form method="get" action={to.search(at)}>
            <label class="unseen" for="quick-q">
              Search the record
            </label>
            <input id="quick-q" type="search" name="q" value={q} placeholder="Search the record" />
            <button type="submit">Search</button>
          </form>
        </search>
      )}
    </div>
    {at.community && (
      <nav class="sections" aria-label="Sections">
        <ul>
          {SECTIONS.map(({ list, name }) => (
            <li>
              <a href={to.list(at, list)} aria-current={currentOf(at, list)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    )}
  </header>
)

/** `page` on the list itself, `true` on what it lists. */
const currentOf = (at: Place, list: ListName): 'page' | 'true' | undefined => {
  if (sectionOf(at) !== list) return undefined
  return at.url.split('?')[0]?.split('/').length === 2 ? 'page' : 'true'
}

const Footer = ({ at }: { at: Place }): VNode => (
  <footer class="colophon">
    <p>
      Kept by <a href={to.root(at)}>Minutebook</a>, read from the notes themselves: every entry
      stands beside the sentence it was read from.
      {at.community && (
        <>
          {' '}
          <a href={to.about(at)}>How to read this record</a>
        </>
      )}
    </p>
  </footer>
)
