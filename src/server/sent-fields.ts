import type { Context } from 'hono'
import { type ApiRefusal, MOST_ASKED, refusal } from '#api'
import { readBody } from './body.ts'
import { type Fields, fieldsOfQuery } from './shared-fields.ts'

/** The fields of a form, as its address names them or as they were posted; or why they cannot be taken. */
export const sentFields = async (c: Context): Promise<Fields | ApiRefusal> => {
  if (c.req.method !== 'POST')
    return (
      fieldsOfQuery(c.req.query()) ??
      refusal(
        400,
        'bad-address',
        'The address was cut off or changed on its way: what it holds cannot be read.',
        'Ask for it again, whole.',
      )
    )
  const body = await readBody(c, MOST_ASKED)
  if (body === null)
    return refusal(
      413,
      'too-much',
      `A form takes up to ${MOST_ASKED} characters.`,
      'Use the command line.',
    )
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [name, asTyped(value)]),
  )
}

/** Forms send lines with a carriage return. */
const asTyped = (value: string): string => value.replaceAll('\r\n', '\n')

/** Whether a form was refused. */
export const isRefused = (sent: Fields | ApiRefusal): sent is ApiRefusal =>
  typeof sent.error === 'object'
