import type { z } from 'zod'
import type { Problem } from '#terms'

/** How every refusal of the API reads; `status` is the answer's. */
export interface ApiRefusal {
  readonly status: 400 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 500
  readonly error: { readonly code: string; readonly message: string; readonly hint: string }
  /** What is wrong with a text that was sent, place by place. */
  readonly problems?: readonly Problem[]
}

/** A query with a parameter that is unknown or cannot be read. */
export const badQuery = (
  error: z.ZodError,
  known: readonly string[],
  written: Readonly<Record<string, string>>,
): ApiRefusal => {
  const issue = error.issues[0]
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const takes = known.length > 0 ? `It takes ${known.join(', ')}.` : 'It takes no parameters.'
  if (unknown !== undefined)
    return refusal(400, 'unknown-parameter', `There is no parameter "${unknown}".`, takes)
  const name = String(issue?.path[0] ?? 'query')
  return written[name] === undefined
    ? refusal(400, 'missing-parameter', `The parameter "${name}" is missing.`, takes)
    : refusal(400, 'bad-parameter', `"${name}" ${issue?.message}.`, takes)
}

/** A cursor that no list gave. */
export const badCursor = ({ message }: Error): ApiRefusal =>
  refusal(
    400,
    'bad-cursor',
    `${message}.`,
    'Ask for the first page without one; each page gives that of the next.',
  )

/** Nothing stands at the address. */
export const notFound = (what: string, hint: string): ApiRefusal =>
  refusal(404, 'not-found', `There is no ${what}.`, hint)

/** The house failed, not the one who asked. */
export const houseFailed = (): ApiRefusal =>
  refusal(
    500,
    'house-failed',
    'Minutebook could not answer.',
    'Look at the terminal in which it runs, then ask again.',
  )

/** A refusal with its HTTP status; the hint says what to do. */
export const refusal = (
  status: ApiRefusal['status'],
  code: string,
  message: string,
  hint: string,
): ApiRefusal => ({ status, error: { code, message, hint } })
