export { canonicalJson, hashJson } from './canonical.ts'
export { isObject } from './is-object.ts'
export { atPointer, joinPointer, pointerKeys, withAtPointer } from './pointer.ts'
export { type JsonText, readJson } from './read-json.ts'
