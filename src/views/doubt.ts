/** Findings less sure than this are shown as doubtful. The only place that says so. */
const DOUBTFUL_BELOW = 0.5

/** Mentions whose likeness is less sure than this are not joined, but told as a problem. */
export const JOINED_FROM = 0.5

/** Whether a finding is shown as doubtful. */
export const isDoubtful = (confidence: number): boolean => confidence < DOUBTFUL_BELOW
