import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A page as a whole HTML document. */
export const renderPage = <Props>(Page: (props: Props) => VNode, props: Props): string =>
  `<!doctype html>\n${renderToString(Page(props))}\n`
