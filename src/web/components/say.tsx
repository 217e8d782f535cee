import type { ComponentChildren, VNode } from 'preact'
import type { Saying } from '#api'
import { to } from '../addresses.ts'
import type { Place } from '../place.ts'

interface SayProps {
  readonly at: Place
  /** What is said when the button is pressed. */
  readonly saying: Exclude<Saying, { readonly say: 'correct' }>
  readonly children: ComponentChildren
}

/** A button that says one thing; nothing where no words are taken. */
export const Say = ({ at, saying, children }: SayProps): VNode | null =>
  takesWords(at) ? (
    <form class="say" method="post" action={to.words(at)}>
      {Object.entries(saying).map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} />
      ))}
      <input type="hidden" name="back" value={`/${at.url}`} />
      <button type="submit">{children}</button>
    </form>
  ) : null

/** Files of a static site have nobody to tell. */
export const takesWords = (at: Place): boolean => at.takesWords === true && at.files !== true
