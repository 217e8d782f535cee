import type { ComponentChildren, VNode } from 'preact'

/** What stands where there is nothing yet: says so, and what to do next. */
export const Empty = ({
  title,
  children,
}: {
  title: string
  children: ComponentChildren
}): VNode => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    <p>{children}</p>
  </div>
)
