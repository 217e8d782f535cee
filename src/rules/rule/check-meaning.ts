import { nearest } from '#terms'
import { atPointer, joinPointer } from '../json/index.ts'
import { methodNamed, methods } from '../methods/index.ts'
import type { ShapeFault } from '../shape/index.ts'
import { isTimeZone } from '../time/index.ts'
import { type Amount, COUNTS, type Test } from './amount.ts'
import type { Ballot } from './ballot.ts'
import { clausesOf, isUnsourced } from './clauses-of.ts'
import type { Rule } from './rule.ts'
import type { Chamber } from './stage.ts'

/** What a well-shaped rule may still get wrong: names that nothing answers to, roots in odd places. */
export const checkMeaning = (rule: Rule): readonly ShapeFault[] => [
  ...unknownDocuments(rule),
  ...rule.stages.flatMap((stage, s) =>
    stage.chambers.flatMap((chamber, c) => chamberFaults(chamber, `/stages/${s}/chambers/${c}`)),
  ),
  ...repeated(
    rule.stages.map(({ name }) => name),
    '/stages',
    'stage',
  ),
  ...rule.stages.flatMap(({ chambers }, s) =>
    repeated(
      chambers.map(({ name }) => name),
      `/stages/${s}/chambers`,
      'chamber',
    ),
  ),
  ...rule.deviations.may.flatMap((pointer, at) =>
    atPointer(rule, pointer) === undefined
      ? [fault('unknown-part', `/deviations/may/${at}`, `The rule has no part ${pointer}`)]
      : [],
  ),
  ...lifecycleFaults(rule),
  ...rule.stages.flatMap(windowFaults),
  ...rule.stages.flatMap(dutyFaults),
]

const fault = (code: string, pointer: string, message: string, hint = ''): ShapeFault => ({
  code,
  pointer,
  message,
  hint,
})

const unknownDocuments = (rule: Rule): readonly ShapeFault[] => {
  const known = rule.documents.map(({ id }) => id)
  return clausesOf(rule).flatMap(({ pointer, source }) =>
    isUnsourced(source) || known.includes(source.document)
      ? []
      : [
          fault(
            'unknown-document',
            `${pointer}/source/document`,
            `The rule lists no document "${source.document}"`,
            `Add it to "documents"${known.length > 0 ? `, or write one of ${known.join(', ')}` : ''}.`,
          ),
        ],
  )
}

const chamberFaults = (chamber: Chamber, pointer: string): readonly ShapeFault[] => {
  const { ballot } = chamber
  const positions = ballot.form === 'positions' ? ballot.positions.map(({ name }) => name) : []
  const inTest = (test: Test, at: string): readonly ShapeFault[] => testFaults(test, at, positions)
  const absent = ballot.absent
  return [
    ...repeated(positions, `${pointer}/ballot/positions`, 'position'),
    ...positions.flatMap((name, at) =>
      (COUNTS as readonly string[]).includes(name) && name !== 'for' && name !== 'against'
        ? [
            fault(
              'reserved-name',
              `${pointer}/ballot/positions/${at}/name`,
              `"${name}" already is the name of a count`,
              'Name the position otherwise.',
            ),
          ]
        : [],
    ),
    ...(absent === 'not-counted' || positions.includes(absent)
      ? []
      : [
          fault('unknown-position', `${pointer}/ballot/absent`, `No position is named "${absent}"`),
        ]),
    ...(ballot.form === 'options' ? optionsFaults(ballot, `${pointer}/ballot`) : []),
    ...inTest(chamber.quorum.needs, `${pointer}/quorum/needs`),
    ...inTest(chamber.threshold.needs, `${pointer}/threshold/needs`),
    ...(chamber.ties.when === 'in-the-count'
      ? []
      : inTest(chamber.ties.when, `${pointer}/ties/when`)),
    ...(ballot.form === 'options' && ballot.confirm !== 'none'
      ? inTest(ballot.confirm.needs, `${pointer}/ballot/confirm/needs`)
      : []),
  ]
}

const optionsFaults = (
  ballot: Extract<Ballot, { readonly form: 'options' }>,
  pointer: string,
): readonly ShapeFault[] => {
  const method = methodNamed(ballot.method)
  const { options, defaultOption, confirm } = ballot
  const meant = nearest(
    ballot.method,
    methods.map(({ name }) => name),
  )
  return [
    ...(method
      ? []
      : [
          fault(
            'unknown-method',
            `${pointer}/method`,
            `No counting method is named "${ballot.method}"`,
            meant ? `Did you mean "${meant}"?` : 'See `minutebook count --method list`.',
          ),
        ]),
    ...(!method || method.takes.includes(ballot.shape)
      ? []
      : [
          fault(
            'method-unfit',
            `${pointer}/shape`,
            `${method.title} cannot count ballots that are ${ballot.shape}`,
            `It takes ${method.takes.join(', ')}.`,
          ),
        ]),
    ...(options === 'from-the-motion' || defaultOption === 'none' || options.includes(defaultOption)
      ? []
      : [
          fault(
            'unknown-option',
            `${pointer}/defaultOption`,
            `No option is named "${defaultOption}"`,
          ),
        ]),
    ...(confirm !== 'none' && confirm.against === 'the-default' && defaultOption === 'none'
      ? [fault('unknown-option', `${pointer}/confirm/against`, 'There is no default option')]
      : []),
  ]
}

const testFaults = (
  test: Test,
  pointer: string,
  positions: readonly string[],
): readonly ShapeFault[] => {
  if (typeof test === 'string') return []
  const [key, inner] = Object.entries(test)[0]! as [string, unknown]
  const at = joinPointer(pointer, key)
  if (key === 'not') return testFaults(inner as Test, at, positions)
  if (key === 'all' || key === 'any')
    return (inner as readonly Test[]).flatMap((part, i) =>
      testFaults(part, `${at}/${i}`, positions),
    )
  const sides = inner as readonly Amount[]
  if (sides.length !== 2)
    return [fault('not-a-pair', at, `${key} compares two amounts, not ${sides.length}`)]
  return sides.flatMap((side, i) => amountFaults(side, `${at}/${i}`, positions, true))
}

const amountFaults = (
  amount: Amount,
  pointer: string,
  positions: readonly string[],
  rootAllowed: boolean,
): readonly ShapeFault[] => {
  if (typeof amount === 'string') return []
  if ('count' in amount) {
    const known = [...COUNTS, ...positions]
    if (known.includes(amount.count)) return []
    const meant = nearest(amount.count, known)
    return [
      fault(
        'unknown-count',
        `${pointer}/count`,
        `Nothing named "${amount.count}" can be counted`,
        meant ? `Did you mean "${meant}"?` : `Write one of ${known.join(', ')}.`,
      ),
    ]
  }
  const [key, inner] = Object.entries(amount)[0]! as [string, Amount | readonly Amount[]]
  const at = joinPointer(pointer, key)
  if (key === 'sqrt' && !rootAllowed)
    return [
      fault(
        'root-out-of-place',
        at,
        'A square root may only be compared, or multiplied and divided before it is compared',
        'Move the other arithmetic to the other side of the comparison.',
      ),
    ]
  const inside = rootAllowed && (key === 'product' || key === 'quotient')
  return Array.isArray(inner)
    ? inner.flatMap((part, i) => amountFaults(part, `${at}/${i}`, positions, inside))
    : amountFaults(inner as Amount, at, positions, false)
}

/** How many must second or sponsor is worked out, not compared: no roots, no positions. */
const dutyFaults = ({ duties }: Rule['stages'][number], at: number): readonly ShapeFault[] =>
  (['seconders', 'sponsors'] as const).flatMap((duty) =>
    amountFaults(duties[duty].needs, `/stages/${at}/duties/${duty}/needs`, [], false),
  )

const windowFaults = ({ window }: Rule['stages'][number], at: number): readonly ShapeFault[] => {
  const pointer = `/stages/${at}/window`
  return [
    ...(isTimeZone(window.zone)
      ? []
      : [fault('unknown-zone', `${pointer}/zone`, `No time zone is named "${window.zone}"`)]),
    ...(at === 0 && window.starts === 'previous-stage'
      ? [fault('no-start', `${pointer}/starts`, 'No stage comes before the first')]
      : []),
    ...(window.length === 'none' && window.closes.every((way) => way === 'at-the-end')
      ? [
          fault(
            'no-closing-time',
            `${pointer}/length`,
            'The vote closes at the end of its window, but the window has no end',
            'State "length", or let the chair close the vote.',
          ),
        ]
      : []),
  ]
}

const lifecycleFaults = ({ lifecycle }: Rule): readonly ShapeFault[] => {
  if (!lifecycle) return []
  const known = lifecycle.states.map(({ name }) => name)
  const check = (state: string, pointer: string): readonly ShapeFault[] =>
    known.includes(state) ? [] : [fault('unknown-state', pointer, `No state is named "${state}"`)]
  return [
    ...check(lifecycle.initial, '/lifecycle/initial'),
    ...lifecycle.moves.flatMap(({ from, to, on, after }, at) => [
      ...from.flatMap((state, i) => check(state, `/lifecycle/moves/${at}/from/${i}`)),
      ...check(to, `/lifecycle/moves/${at}/to`),
      ...(on === 'idle' && after === undefined
        ? [fault('left-open', `/lifecycle/moves/${at}`, '"after" is left open: how long is idle?')]
        : []),
    ]),
    ...idleRings(lifecycle.moves, known),
  ]
}

/** While nothing happens a proposal comes to rest: the first idle move of each state, followed on and on, ends. */
const idleRings = (
  moves: NonNullable<Rule['lifecycle']>['moves'],
  states: readonly string[],
): readonly ShapeFault[] => {
  const idleFrom = (state: string): number =>
    moves.findIndex(({ from, on }) => on === 'idle' && from.includes(state))
  const ring = states.find((first) => {
    let state = first
    for (let steps = 0; steps < states.length; steps++) {
      const at = idleFrom(state)
      if (at < 0) return false
      state = moves[at]!.to
      if (state === first) return true
    }
    return false
  })
  if (ring === undefined) return []
  return [
    fault(
      'idle-ring',
      `/lifecycle/moves/${idleFrom(ring)}`,
      `While nothing happens, "${ring}" leads back to itself`,
      'Let one of these states be left by an act only.',
    ),
  ]
}

const repeated = (names: readonly string[], pointer: string, kind: string): readonly ShapeFault[] =>
  names.flatMap((name, at) =>
    names.indexOf(name) === at
      ? []
      : [fault('name-twice', `${pointer}/${at}/name`, `Two of the ${kind}s are named "${name}"`)],
  )
