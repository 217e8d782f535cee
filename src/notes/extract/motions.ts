import type { ItemExtractor } from './part.ts'

export const extractMotions: ItemExtractor = () => []
