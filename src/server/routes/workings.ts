import { type Context, Hono } from 'hono'
import {
  type ApiRefusal,
  MOST_ASKED,
  refusal,
  type Working,
  type WorkingName,
  workings,
} from '#api'
import { readBody } from '../body.ts'
import { sendJson } from '../send-json.ts'
import { workOut } from '../work-out.ts'

/** Where programs have rules checked, decisions decided, derivations verified, ballots counted. Nothing is kept. */
export const workingRoutes = (): Hono => {
  const routes = new Hono()
  for (const [name, working] of Object.entries(workings) as [WorkingName, Working][]) {
    const path = working.path.replace('{id}', ':id')
    const answer = (c: Context, asked: unknown): Response => {
      const worked = workOut[name](asked as never, c.req.param('id') ?? '')
      if (!isRefusal(worked)) return sendJson(c, worked, 200)
      const { status, ...told } = worked
      return sendJson(c, told, status)
    }
    if (working.asked === null) routes.get(path, (c) => answer(c, null))
    else
      routes.post(path, async (c) => {
        const read = await readAsked(c, working.asked!)
        if (!isRefusal(read)) return answer(c, read)
        return sendJson(c, { error: read.error }, read.status)
      })
  }
  return routes
}

const isRefusal = (worked: unknown): worked is ApiRefusal =>
  typeof worked === 'object' && worked !== null && 'error' in worked && 'status' in worked

const readAsked = async (
  c: Context,
  shape: NonNullable<Working['asked']>,
): Promise<unknown | ApiRefusal> => {
  const body = await readBody(c, MOST_ASKED)
  if (body === null)
    return refusal(
      413,
      'too-much',
      `A body may have up to ${MOST_ASKED} characters.`,
      'Use the command line.',
    )
  const written = parseJson(body)
  if ('error' in written) return badBody('', written.error)
  const read = shape.safeParse(written.value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  return badBody(` at /${issue?.path.join('/') ?? ''}`, issue?.message ?? 'something else')
}

const badBody = (where: string, what: string): ApiRefusal =>
  refusal(
    400,
    'bad-body',
    `The body cannot be read${where}: ${what}.`,
    'Its shape is described at /api/openapi.json.',
  )

const parseJson = (text: string): { readonly value: unknown } | { readonly error: string } => {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { error: (error as Error).message }
  }
}
