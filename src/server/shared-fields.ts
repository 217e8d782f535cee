import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { MOST_ASKED } from '#api'

/** What stands in the fields of a form, by name. */
export type Fields = Readonly<Record<string, string>>

/** Longer addresses are cut off by programs that they are sent through. */
const LONGEST = 4096

/** Addresses up to this length stay readable. */
const READABLE = 600

/**
 * An address under which a form stands filled in, so that it can be sent to others: plain where it is short,
 * else packed into `z`; null where it would be too long.
 */
export const addressOfFields = (path: string, fields: Fields): string | null => {
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
  const plain = `${path}?${new URLSearchParams(filled)}`
  if (plain.length <= READABLE) return plain
  const packed = `${path}?z=${deflateRawSync(JSON.stringify(filled), { level: 9 }).toString('base64url')}`
  return packed.length <= LONGEST ? packed : null
}

/** The fields that an address names, `z` unpacked; null where it is no such package. */
export const fieldsOfQuery = (query: Fields): Fields | null => {
  const { z, ...plain } = query
  if (z === undefined || z === '') return plain
  try {
    const text = inflateRawSync(Buffer.from(z, 'base64url'), { maxOutputLength: MOST_ASKED })
    const fields: unknown = JSON.parse(text.toString())
    return isFields(fields) ? { ...fields, ...plain } : null
  } catch {
    return null
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((field) => typeof field === 'string')
