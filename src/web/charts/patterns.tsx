import type { VNode } from 'preact'

/** Fills that tell apart without colour; once on a page, used by `fill="url(#…)"`. */
export const Patterns = (): VNode => (
  <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <Lines id="hatch" class="pattern-against" apart={6} thick={2.5} turned={45} />
      <Lines id="hatch-closed" class="pattern-closed" apart={6} thick={2.5} turned={45} />
      <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="pattern-ground" width="6" height="6" />
        <circle class="pattern-abstain" cx="3" cy="3" r="1.3" />
      </pattern>
      <Lines id="stripes" class="pattern-moved" apart={7} thick={2} turned={-45} />
    </defs>
  </svg>
)

interface LinesProps {
  readonly id: string
  readonly class: string
  /** In pixels, as is how thick they are; turned by degrees. */
  readonly apart: number
  readonly thick: number
  readonly turned: number
}

const Lines = (props: LinesProps): VNode => (
  <pattern
    id={props.id}
    width={props.apart}
    height={props.apart}
    patternUnits="userSpaceOnUse"
    patternTransform={`rotate(${props.turned})`}
  >
    <rect class="pattern-ground" width={props.apart} height={props.apart} />
    <rect class={props.class} width={props.thick} height={props.apart} />
  </pattern>
)
