import { z } from 'zod'

/** A day as YYYY-MM-DD. */
export const day = z.string().describe('YYYY-MM-DD')

/** How many. */
export const count = z.int().min(0)
