export { createApp } from './create-app.ts'
export { ListenError, type Listening, type ListenOptions, listen } from './listen.ts'
export type { ImportProgress, Served } from './served.ts'
