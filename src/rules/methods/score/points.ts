import { type Fraction, multiply } from '../../numbers/index.ts'
import { byTotal, everybody } from './by-total.ts'
import { beyondCredits } from './refuse-ballots.ts'

/** Dot voting: a handful of points to spread. */
export const dots = byTotal(
  {
    name: 'dots',
    title: 'Dot voting',
    about:
      'Everybody spreads a number of points over the options as they like; the most points win.',
    takes: ['points', 'scores'],
    reads: ['credits'],
  },
  { refuses: (_, { credits }) => beyondCredits(credits, (points) => points, 'never') },
)

const square = (votes: Fraction): Fraction => multiply(votes, votes)

/** Quadratic voting: a vote more for the same option costs more. */
export const quadratic = byTotal(
  {
    name: 'quadratic',
    title: 'Quadratic voting',
    about:
      'Votes for or against options are paid from a budget, and n votes for one option cost n²; the highest sums win.',
    takes: ['points', 'scores'],
    reads: ['credits'],
  },
  { refuses: (_, { credits }) => beyondCredits(credits, square, 'allowed') },
)

/** The topics of an agenda: those with the most votes, in that order. */
export const agenda = byTotal(
  {
    name: 'agenda',
    title: 'Agenda by the most votes',
    about:
      'The topics with the most votes come onto the agenda, as many as fit; one that nobody wants never does.',
    takes: ['approvals', 'choice', 'points', 'scores'],
    reads: ['credits'],
  },
  {
    refuses: (_, { credits }) => beyondCredits(credits, (points) => points, 'never'),
    rank: (totals) => {
      const { all } = everybody(totals)
      return { all, eligible: new Map([...all].filter(([, votes]) => votes.n > 0n)) }
    },
  },
)
