import type { Rule } from '../../src/rules/rule/index.ts'

type Loose = { [key: string]: unknown }
const own = { unsourced: 'made up for a test' }

/** A complete rule of one stage and one chamber, in which a test changes what it is about. */
export const charter = (change: { stage?: Loose; chamber?: Loose; rule?: Loose } = {}): Rule =>
  ({
    format: 'minutebook-rule/1',
    id: 'harbour-motion',
    version: '1',
    title: 'Motion of the harbour guild',
    about: 'Made up.',
    documents: [],
    stages: [
      {
        name: 'vote',
        duties: {
          mover: [],
          seconders: { needs: '0', from: [] },
          sponsors: { needs: '0', from: [] },
          chair: [],
          neglected: 'noted',
          source: own,
        },
        notice: { before: 'none', neglected: 'noted', source: own },
        window: {
          starts: 'opened',
          length: 'P7D',
          closes: ['at-the-end'],
          calendar: 'every-day',
          zone: 'UTC',
          holidays: [],
          end: 'excluded',
          minimumOpen: 'none',
          pauses: 'by-the-chair',
          extensions: { atMost: 1, each: 'any' },
          lateQuorum: 'none',
          source: own,
        },
        early: { accepts: 'never', rejects: 'never', assuming: 'ballots-may-change', source: own },
        visibility: { whileOpen: 'ballots', source: own },
        objections: {
          who: [],
          reason: 'required',
          valid: 'unless-ruled-out',
          resolvedBy: ['raiser'],
          effect: 'rejects',
          retroactive: 'none',
          source: own,
        },
        override: { by: 'none', overcomes: [], source: own },
        together: 'every-chamber',
        ...change.stage,
        chambers: [
          {
            name: 'guild',
            electorate: {
              binding: ['members'],
              advisory: [],
              freeze: 'opening',
              unit: 'person',
              cap: 'none',
              excludes: [],
              recused: 'leave-the-count',
              source: own,
            },
            ballot: {
              form: 'positions',
              positions: [
                { name: 'yes', stance: 'for' },
                { name: 'no', stance: 'against' },
                { name: 'abstain', stance: 'abstaining' },
              ],
              absent: 'not-counted',
              late: 'refused',
              duplicate: 'last-counts',
              changes: 'until-closing',
              source: own,
            },
            quorum: { needs: 'always', otherwise: 'rejected', source: own },
            threshold: {
              needs: { 'more-than': [{ count: 'for' }, { count: 'against' }] },
              source: own,
            },
            silence: { means: 'as-counted', source: own },
            ties: {
              when: {
                all: [
                  { equal: [{ count: 'for' }, { count: 'against' }] },
                  { 'more-than': [{ count: 'for' }, '0'] },
                ],
              },
              ladder: ['stays-tied'],
              source: own,
            },
            delegation: { allowed: 'no', own: 'overrides', source: own },
            ...change.chamber,
          },
        ],
      },
    ],
    closing: { does: ['The motion is carried out.'], again: 'at any time', source: own },
    deviations: { may: [], by: 'none', source: own },
    ...change.rule,
  }) as Rule
