import type { VNode } from 'preact'
import { to } from '../addresses.ts'
import { Frame } from '../components/frame.tsx'
import type { Place } from '../place.ts'

interface TroubleProps {
  readonly at: Place
  /** 400, 404, 413, 500. */
  readonly status: number
  /** What is wrong, in a sentence. */
  readonly message: string
  /** What to do, in a sentence. */
  readonly hint: string
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'The address asks for something odd',
  404: 'There is no such page',
  413: 'That is too much at once',
  500: 'Minutebook failed to make this page',
}

/** What is shown where a page cannot be: what is wrong and what to do. */
export const TroublePage = ({ at, status, message, hint }: TroubleProps): VNode => (
  <Frame at={at} title={TITLES[status] ?? 'Trouble'}>
    <header class="page-head trouble">
      <p class="status" aria-hidden="true">
        {status}
      </p>
      <h1>{TITLES[status] ?? 'Trouble'}</h1>
      <p class="lead">{message}</p>
    </header>
    <p>{hint}</p>
    <p>
      <a href={at.community ? to.home(at) : to.root(at)}>
        {at.community ? `To the first page of ${at.community.name}` : 'To the first page'}
      </a>
    </p>
  </Frame>
)
