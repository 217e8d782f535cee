import type { ComponentChildren, VNode } from 'preact'

/** Room for a table that may be wider than the screen: it scrolls by itself, by keyboard too. */
export const WideTable = ({
  name,
  children,
}: {
  name: string
  children: ComponentChildren
}): VNode => (
  <section class="wide-table" tabindex={0} aria-label={name}>
    {children}
  </section>
)
