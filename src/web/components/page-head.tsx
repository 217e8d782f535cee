import type { ComponentChildren, VNode } from 'preact'

/** The heading of a page and the sentence under it. */
export const PageHead = ({
  title,
  children,
}: {
  title: string
  children?: ComponentChildren
}): VNode => (
  <header class="page-head">
    <h1>{title}</h1>
    {children && <p class="lead">{children}</p>}
  </header>
)
