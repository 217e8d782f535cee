export { meekStv } from './meek-method.ts'
export { scottishStv } from './scottish.ts'
export { wigmExact, wigmPrf } from './wigm.ts'
