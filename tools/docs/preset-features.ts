import type { Rule } from '#rules'

type Chamber = Rule['stages'][number]['chambers'][number]
type Stage = Rule['stages'][number]

const anyStage =
  (holds: (stage: Stage) => boolean) =>
  ({ stages }: Rule): boolean =>
    stages.some(holds)
const anyChamber = (holds: (chamber: Chamber) => boolean) =>
  anyStage(({ chambers }) => chambers.some(holds))

/** What rules can use, with the question whether a rule uses it; heads are short, meanings long. */
export const FEATURES: readonly {
  readonly head: string
  readonly means: string
  readonly uses: (rule: Rule) => boolean
}[] = [
  {
    head: 'mover',
    means: 'somebody has to move',
    uses: anyStage(({ duties }) => duties.mover.length > 0),
  },
  {
    head: 'second',
    means: 'others have to second',
    uses: anyStage(({ duties }) => duties.seconders.needs !== '0'),
  },
  {
    head: 'sponsors',
    means: 'others have to sponsor',
    uses: anyStage(({ duties }) => duties.sponsors.needs !== '0'),
  },
  {
    head: 'notice',
    means: 'notice before the vote',
    uses: anyStage(({ notice }) => notice.before !== 'none'),
  },
  {
    head: 'window',
    means: 'a window of a set length',
    uses: anyStage(({ window }) => window.length !== 'none'),
  },
  {
    head: 'late',
    means: 'a late quorum prolongs the window',
    uses: anyStage(({ window }) => window.lateQuorum !== 'none'),
  },
  {
    head: 'early',
    means: 'closes early when accepted or settled',
    uses: anyStage(({ early }) => early.accepts !== 'never' || early.rejects !== 'never'),
  },
  {
    head: 'hidden',
    means: 'ballots are hidden while the vote is open',
    uses: anyStage(({ visibility }) => visibility.whileOpen !== 'ballots'),
  },
  {
    head: 'objections',
    means: 'open objections keep it from being accepted',
    uses: anyStage(
      ({ objections, chambers }) =>
        objections.effect !== 'noted' &&
        (objections.who.length > 0 ||
          chambers.some(
            ({ ballot }) =>
              ballot.form === 'positions' &&
              ballot.positions.some(({ stance }) => stance === 'blocking'),
          )),
    ),
  },
  {
    head: 'override',
    means: 'another rule can overcome it',
    uses: anyStage(({ override }) => override.by !== 'none'),
  },
  {
    head: 'quorum',
    means: 'a quorum',
    uses: anyChamber(({ quorum }) => quorum.needs !== 'always'),
  },
  {
    head: 'silence',
    means: 'silence accepts',
    uses: anyChamber(({ silence }) => silence.means === 'accepted'),
  },
  {
    head: 'options',
    means: 'a vote on options by a counting method',
    uses: anyChamber(({ ballot }) => ballot.form === 'options'),
  },
  {
    head: 'advisory',
    means: 'advisory ballots beside the binding ones',
    uses: anyChamber(({ electorate }) => electorate.advisory.length > 0),
  },
  {
    head: 'unit',
    means: 'counts organisations or weights, not heads',
    uses: anyChamber(({ electorate }) => electorate.unit !== 'person'),
  },
  {
    head: 'cap',
    means: 'a cap per affiliation',
    uses: anyChamber(
      ({ electorate, ballot }) =>
        electorate.cap !== 'none' ||
        (ballot.form === 'options' && ballot.settings?.perAffiliation !== undefined),
    ),
  },
  {
    head: 'excluded',
    means: 'some members may not vote here',
    uses: anyChamber(({ electorate }) => electorate.excludes.length > 0),
  },
  {
    head: 'delegation',
    means: 'members may vote through others',
    uses: anyChamber(({ delegation }) => delegation.allowed !== 'no'),
  },
  {
    head: 'ties',
    means: 'the chair or a draw breaks ties',
    uses: anyChamber(({ ties }) =>
      ties.ladder.some((rung) =>
        ['chair', 'run-off', 'draw-rfc3797', 'committed-draw', 'drawn-order'].includes(rung),
      ),
    ),
  },
  { head: 'stages', means: 'more than one stage', uses: ({ stages }) => stages.length > 1 },
  {
    head: 'states',
    means: "states of a proposal's life",
    uses: ({ lifecycle }) => lifecycle !== undefined,
  },
  {
    head: 'deviates',
    means: 'one decision may set a part for itself',
    uses: ({ deviations }) => deviations.may.length > 0,
  },
]
