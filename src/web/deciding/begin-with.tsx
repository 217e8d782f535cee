import type { ComponentChildren, VNode } from 'preact'

interface BeginWithProps {
  readonly action: string
  /** What the choice is called in the address. */
  readonly name: string
  readonly label: string
  readonly button: string
  readonly choices: readonly { readonly value: string; readonly title: string }[]
  readonly chosen: string | null
  /** What else stands in the form. */
  readonly children?: ComponentChildren
}

/** A form that begins from one of several things at hand. */
export const BeginWith = ({
  action,
  name,
  label,
  button,
  choices,
  chosen,
  children,
}: BeginWithProps): VNode => (
  <form class="filters" method="get" action={action}>
    <label class="field">
      {label}
      <select name={name}>
        {choices.map(({ value, title }) => (
          <option value={value} selected={value === chosen}>
            {title}
          </option>
        ))}
      </select>
    </label>
    <button type="submit">{button}</button>
    {children}
  </form>
)

/** Rules as choices. */
export const rulesAsChoices = (
  rules: readonly { readonly id: string; readonly title: string }[],
): BeginWithProps['choices'] => rules.map(({ id, title }) => ({ value: id, title }))
