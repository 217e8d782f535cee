import type { ComponentChildren, VNode } from 'preact'

interface FigureProps {
  readonly title: string
  /** What the picture shows, in a sentence, for those who do not see it. */
  readonly desc: string
  readonly width: number
  readonly height: number
  /** The same as numbers: column titles and rows. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  /** Drawn no larger than it is, for a picture that needs no width. */
  readonly small?: boolean
  /** Its marks are links. */
  readonly linked?: boolean
  readonly children: ComponentChildren
}

/** A chart with its title, and the same numbers as a table for whoever wants to read them. */
export const Figure = ({
  title,
  desc,
  width,
  height,
  columns,
  rows,
  small = false,
  linked = false,
  children,
}: FigureProps): VNode => (
  <figure class={small ? 'chart chart-small' : 'chart'}>
    <figcaption>{title}</figcaption>
    <p class="scroll-hint" aria-hidden="true">
      Wider than the screen: scroll it sideways →
    </p>
    <section class="chart-scroll" tabindex={0} aria-label={title}>
      <svg
        role={linked ? 'group' : 'img'}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        preserveAspectRatio="xMinYMin meet"
      >
        <title>{title}</title>
        <desc>{desc}</desc>
        {children}
      </svg>
    </section>
    <details>
      <summary>The numbers</summary>
      <table class="numbers">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr>
              <th scope="row">{first}</th>
              {rest.map((value) => (
                <td>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  </figure>
)
