import { bytesToHex, sha256, utf8ToBytes } from '#terms'

/** A draw whose secret was bound before the vote. */
export interface CommittedDraw {
  /** SHA-256 of the secret's UTF-8 bytes, lower-case hexadecimal, published before the vote. */
  readonly commitment: string
  readonly secret: string
  /** Words that nobody could know when the commitment was published. */
  readonly beacon: string
}

/**
 * The order of a committed draw, as places in `names`; null where the secret is not the one that
 * was committed to. Draw i takes SHA-256 of secret, beacon, names and i, one a line, modulo those left.
 */
export const committedOrder = (
  names: readonly string[],
  { commitment, secret, beacon }: CommittedDraw,
): number[] | null => {
  if (hashText(secret) !== commitment) return null
  const left = names.map((_, at) => at)
  const order: number[] = []
  for (let draw = 0; left.length > 0; draw++) {
    const digest = hashText([secret, beacon, ...names, draw].join('\n'))
    order.push(left.splice(Number(BigInt(`0x${digest}`) % BigInt(left.length)), 1)[0]!)
  }
  return order
}

const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
