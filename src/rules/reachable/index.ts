export { writeAmount } from './write-amount.ts'
