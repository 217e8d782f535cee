import type { VNode } from 'preact'
import type { ItemRow } from '#api'
import { lookOf } from '../kinds.ts'

/** The shape and word of a kind. */
export const Kind = ({ kind }: { kind: string }): VNode => {
  const { name, shape } = lookOf(kind)
  return (
    <span class={`kind kind-${kind}`}>
      <span class="shape" aria-hidden="true">
        {shape}
      </span>
      {name}
    </span>
  )
}

/** Says that the reader is not sure of a finding, or what a member said of it. */
export const Doubt = ({ item }: { item: ItemRow }): VNode | null =>
  item.judged !== null ? (
    <span class="judged" title={`Fact ${item.judged.fact}`}>
      {JUDGED[item.judged.say]}
    </span>
  ) : item.doubtful ? (
    <span class="doubt" title={`The reader is ${Math.round(item.confidence * 100)} % sure`}>
      doubtful
    </span>
  ) : null

const JUDGED = { confirm: 'confirmed', correct: 'corrected', dismiss: 'dismissed' } as const
