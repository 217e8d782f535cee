import { byTotal } from './by-total.ts'

/** Approval voting, for one seat or several. */
export const approval = byTotal({
  name: 'approval',
  title: 'Approval',
  about: 'Everybody approves of as many options as they like; those with the most approvals win.',
  takes: ['approvals', 'choice'],
  reads: [],
})
