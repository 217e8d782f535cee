export { borda } from './borda.ts'
export { firstPastThePost } from './first-past-the-post.ts'
export { instantRunoff } from './instant-runoff.ts'
