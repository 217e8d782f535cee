import fc from 'fast-check'

const counts = fc
  .constantFrom('eligible', 'cast', 'for', 'against', 'abstaining', 'absent', 'yes')
  .map((count) => ({ count }))

/** Amounts without a root, of any shape. */
const anyAmount: fc.Arbitrary<unknown> = fc.letrec<{ amount: unknown }>((tie) => ({
  amount: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom('1', '2', '2/3', '66.67', '3/2'),
    counts,
    fc
      .tuple(
        fc.constantFrom('sum', 'difference', 'product', 'quotient', 'min', 'max'),
        fc.array(tie('amount'), { minLength: 1, maxLength: 3 }),
      )
      .map(([op, parts]) => ({ [op]: parts })),
    fc.tuple(fc.constantFrom('floor', 'ceil'), tie('amount')).map(([op, part]) => ({ [op]: part })),
  ),
})).amount

const anyComparison = fc
  .tuple(
    fc.constantFrom('more-than', 'at-least', 'fewer-than', 'at-most', 'equal'),
    anyAmount,
    fc.oneof(
      anyAmount,
      fc.constant({ quotient: [{ product: ['3', { sqrt: { count: 'eligible' } }] }, '2'] }),
    ),
  )
  .map(([comparison, left, right]) => ({ [comparison]: [left, right] }))

/** Tests of any shape; each fits where a rule asks for one. */
export const anyTest: fc.Arbitrary<unknown> = fc.oneof(
  anyComparison,
  fc.array(anyComparison, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
  fc.array(anyComparison, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
  anyComparison.map((not) => ({ not })),
)

/** Tests that are monotone in the votes for, as most charters have them. */
export const monotoneTest: fc.Arbitrary<unknown> = fc.oneof(
  fc
    .constantFrom('1/2', '2/3', '3/4', '1')
    .map((share) => ({ 'at-least': [{ count: 'for' }, { product: [share, { count: 'cast' }] }] })),
  fc.constant({ 'more-than': [{ count: 'for' }, { count: 'against' }] }),
  fc.nat(4).map((number) => ({ 'at-least': [{ count: 'for' }, String(number)] })),
  fc.constant({ 'at-least': [{ count: 'for' }, { difference: [{ count: 'eligible' }, '1'] }] }),
)
