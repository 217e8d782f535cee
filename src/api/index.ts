export type * from '#views'
