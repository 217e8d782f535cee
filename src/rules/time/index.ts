export { isTimeZone, plainLength, readMoment, writeMoment } from './moment.ts'
export { type WindowEnd, windowEnd } from './window-end.ts'
