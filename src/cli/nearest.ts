export { nearest } from '#terms'
