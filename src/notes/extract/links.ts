import type { LinkFinding } from '../finding.ts'
import type { Part } from './part.ts'

export const extractLinks = (_part: Part): readonly LinkFinding[] => []
