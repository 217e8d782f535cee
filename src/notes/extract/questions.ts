import type { ItemExtractor } from './part.ts'

export const extractQuestions: ItemExtractor = () => []
