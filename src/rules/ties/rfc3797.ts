import { bytesToHex, md5, utf8ToBytes } from '#terms'

/**
 * The order in which RFC 3797 draws from a list of that length, as places from 0. Each source is a
 * list of numbers or words that somebody else publishes; the pool must have been listed before.
 */
export const rfc3797Order = (
  size: number,
  sources: readonly (readonly (number | string)[])[],
): number[] => {
  const key = utf8ToBytes(rfc3797Key(sources))
  const left = Array.from({ length: size }, (_, at) => at)
  const order: number[] = []
  for (let draw = 0; left.length > 0; draw++) {
    const index = [draw >> 8, draw & 255]
    const digest = bytesToHex(md5(Uint8Array.from([...index, ...key, ...index])))
    const at = Number(BigInt(`0x${digest}`) % BigInt(left.length))
    order.push(left.splice(at, 1)[0]!)
  }
  return order
}

/** The text that is hashed (RFC 3797, section 4.1): `9319./2.5.8.10.12./`. */
export const rfc3797Key = (sources: readonly (readonly (number | string)[])[]): string =>
  sources
    .map((source) => {
      const parts = source.map((part) => `${part}`)
      const isNumbers = parts.every((part) => /^\d+$/.test(part))
      const ordered = isNumbers
        ? parts.map((part) => part.replace(/^0+(?=\d)/, '')).sort(byNumber)
        : parts.map((part) => part.replace(/[^a-z\d]/gi, '').toUpperCase()).sort()
      return `${ordered.map((part) => `${part}.`).join('')}/`
    })
    .join('')

const byNumber = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1)
