export { foundStep } from './found-step.ts'
