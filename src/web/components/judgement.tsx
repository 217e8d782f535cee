import type { VNode } from 'preact'
import type { ItemRow } from '#api'
import { to } from '../addresses.ts'
import { OUTCOMES, STATES } from '../kinds.ts'
import type { Place } from '../place.ts'
import { Say, takesWords } from './say.tsx'
import { Day } from './when.tsx'

/** What a member said of an item, and the forms to say something. */
export const Judgement = ({ at, item }: { at: Place; item: ItemRow }): VNode | null => {
  const { judged } = item
  if (judged === null && !takesWords(at)) return null
  return (
    <section class="judgement" aria-labelledby="judgement">
      <h2 id="judgement">What members say</h2>
      {judged === null ? (
        <p class="none">Nobody has said yet whether this was read right.</p>
      ) : (
        <p>
          {SAID[judged.say]} {judged.by === null ? '' : `by ${judged.by} `}on{' '}
          <Day date={judged.at.slice(0, 10)} /> (fact {judged.fact}).
          {judged.read.text !== item.text && <> It was read as “{judged.read.text}”.</>}
          {judged.read.kind !== item.kind && <> It was read as: {judged.read.kind}.</>}
        </p>
      )}
      <div class="says">
        {judged?.say !== 'confirm' && (
          <Say at={at} saying={{ say: 'confirm', item: item.id }}>
            Read right
          </Say>
        )}
        {judged?.say !== 'dismiss' && (
          <Say at={at} saying={{ say: 'dismiss', item: item.id }}>
            This is {WITHOUT[item.kind]}
          </Say>
        )}
        {judged !== null && (
          <Say at={at} saying={{ say: 'withdraw', fact: judged.fact }}>
            Take this back
          </Say>
        )}
      </div>
      {takesWords(at) && <Correct at={at} item={item} />}
    </section>
  )
}

const SAID = {
  confirm: 'Confirmed as read',
  correct: 'Corrected',
  dismiss: 'Dismissed: this is no finding, said',
} as const

const WITHOUT: Readonly<Record<ItemRow['kind'], string>> = {
  decision: 'no decision',
  action: 'no action',
  motion: 'no motion',
  poll: 'no poll',
  question: 'no open question',
  next: 'not about the next meeting',
}

/** Only what is changed is sent on. */
const Correct = ({ at, item }: { at: Place; item: ItemRow }): VNode => (
  <details class="correct">
    <summary>Correct it</summary>
    <form method="post" action={to.words(at)}>
      <input type="hidden" name="say" value="correct" />
      <input type="hidden" name="item" value={item.id} />
      <input type="hidden" name="back" value={`/${at.url}`} />
      {(item.kind === 'decision' || item.kind === 'action' || item.kind === 'question') && (
        <Pick name="kind" label="It is a" value={item.kind}>
          {[
            ['decision', 'decision'],
            ['action', 'action'],
            ['question', 'question'],
          ]}
        </Pick>
      )}
      <Field name="text" label="Words" value={item.text} />
      {item.kind === 'action' && (
        <>
          <Field
            name="owners"
            label="Owners, with commas between them"
            value={item.owners.map(({ name }) => name).join(', ')}
          />
          <Field name="due" label="Due" value={item.due ?? ''} />
          <Pick name="state" label="State" value={item.state}>
            {Object.entries(STATES)}
          </Pick>
        </>
      )}
      {item.kind === 'motion' && (
        <Pick name="outcome" label="Outcome" value={item.outcome}>
          {Object.entries(OUTCOMES)}
        </Pick>
      )}
      <button type="submit">Correct</button>
    </form>
  </details>
)

const Field = ({ name, label, value }: { name: string; label: string; value: string }): VNode => (
  <label class="field">
    <span>{label}</span>
    <input type="hidden" name={`was-${name}`} value={value} />
    <input name={name} value={value} />
  </label>
)

interface PickProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly children: readonly (readonly string[])[]
}

const Pick = ({ name, label, value, children }: PickProps): VNode => (
  <label class="field">
    <span>{label}</span>
    <input type="hidden" name={`was-${name}`} value={value} />
    <select name={name}>
      {children.map(([id, title]) => (
        <option value={id} selected={id === value}>
          {title}
        </option>
      ))}
    </select>
  </label>
)
