import type { DecisionRow } from './rows.ts'

/** Business that every meeting has: its agenda or the last minutes were approved. */
export const isRoutine = ({ rule }: DecisionRow): boolean => rule.split(', ').includes(APPROVAL)

const APPROVAL = 'minutes-approved'
