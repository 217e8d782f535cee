import type { VNode } from 'preact'
import type { Mark, Passage } from '#notes'
import { lookOf } from '../kinds.ts'
import { safeUrl } from '../links.ts'
import type { Marking } from './place-items.ts'
import { type Layer, weave } from './weave.ts'

const NONE: readonly Marking[] = []

/** The visible text of a passage, or of one of its cells, with its markup and its findings marked. */
export const passageText = (
  passage: Passage,
  markings: readonly Marking[] = NONE,
  from = 0,
  to = passage.text.length,
): readonly (VNode | string)[] => {
  const layers: Layer<VNode>[] = []
  for (const marking of markings) push(layers, findingLayer(marking), from, to)
  for (const mark of passage.marks) push(layers, markLayer(mark, passage.text), from, to)
  if (passage.kind === 'turn' && passage.marks.length === 0)
    for (const found of passage.text.matchAll(/https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}]/g))
      push(
        layers,
        markLayer(
          {
            kind: 'link',
            from: found.index,
            to: found.index + found[0].length,
            url: found[0],
          },
          passage.text,
        ),
        from,
        to,
      )
  const text =
    from === 0 && to === passage.text.length ? passage.text : passage.text.slice(from, to)
  return layers.length === 0 ? [text] : weave(text, layers)
}

const push = (layers: Layer<VNode>[], layer: Layer<VNode>, from: number, to: number): void => {
  if (layer.to <= from || layer.from >= to) return
  const isRest = layer.from < from
  layers.push({
    from: Math.max(layer.from, from) - from,
    to: Math.min(layer.to, to) - from,
    wrap: isRest ? (inner) => layer.wrap(inner, false) : layer.wrap,
  })
}

/** A finding: marked, with a flag that leads to its note in the margin. */
const findingLayer = ({ item, from, to, isFirst }: Marking): Layer<VNode> => {
  const { name, shape } = lookOf(item.kind)
  return {
    from,
    to,
    wrap: (inner, isStart) => (
      <mark
        id={isFirst && isStart ? item.id : undefined}
        class={`found found-${item.kind}${item.doubtful ? ' found-doubtful' : ''}`}
        data-item={item.id}
      >
        {isStart && (
          <a class="flag" href={`#m-${item.id}`} aria-label={`${name}, to its note in the margin`}>
            {shape}
          </a>
        )}
        {inner}
      </mark>
    ),
  }
}

/** `text` is the passage's: a link around nothing but space shows its address. */
const markLayer = ({ kind, from, to, url }: Mark, text: string): Layer<VNode> => ({
  from,
  to,
  wrap: (inner) => {
    switch (kind) {
      case 'strong':
        return <strong>{inner}</strong>
      case 'emphasis':
        return <em>{inner}</em>
      case 'strike':
        return <del>{inner}</del>
      case 'code':
        return <code>{inner}</code>
      case 'link':
      case 'image': {
        const href = safeUrl(url ?? '')
        return href === null ? (
          <span class="no-link">{inner}</span>
        ) : (
          <a
            href={href}
            rel="noopener noreferrer nofollow"
            class={kind === 'image' ? 'picture' : undefined}
          >
            {text.slice(from, to).trim() === '' ? href : inner}
          </a>
        )
      }
    }
  },
})
