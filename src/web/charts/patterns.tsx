import type { VNode } from 'preact'

/** Fills that tell apart without colour; once on a page, used by `fill="url(#…)"`. */
export const Patterns = (): VNode => (
  <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern
        id="hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="pattern-ground" width="6" height="6" />
        <rect class="pattern-against" width="2.5" height="6" />
      </pattern>
      <pattern
        id="hatch-closed"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="pattern-ground" width="6" height="6" />
        <rect class="pattern-closed" width="2.5" height="6" />
      </pattern>
      <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="pattern-ground" width="6" height="6" />
        <circle class="pattern-abstain" cx="3" cy="3" r="1.3" />
      </pattern>
      <pattern
        id="stripes"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect class="pattern-ground" width="7" height="7" />
        <rect class="pattern-moved" width="2" height="7" />
      </pattern>
    </defs>
  </svg>
)
