import { z } from 'zod'
import { count } from './scalars.ts'

/** A page of a list. */
export const listing = <Row extends z.ZodType>(row: Row) =>
  z.strictObject({
    rows: z.array(row),
    total: count.describe('of all pages'),
    cursor: z.string().nullable().describe('asks for the next page; null at the end'),
  })
