import { fractionToDecimal, type Outcome, parseFraction } from '#rules'

/** How an outcome looks without colour: a mark before its word. */
export const OUTCOME_MARKS: Readonly<Record<Outcome, string>> = {
  accepted: '✓',
  rejected: '✕',
  tied: '=',
  void: '∅',
  open: '…',
  pending: '…',
  superseded: '→',
}

/** `quorum-missed` → `quorum missed`, `minimumOpen` → `minimum open`. */
export const plainly = (code: string): string =>
  code
    .replaceAll('-', ' ')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim()

/** The same as the beginning of a line. */
export const titled = (code: string): string => {
  const words = plainly(code)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** An exact number for people: `29/3` → `29/3 ≈ 9.67`, `5.00000` → `5`, nothing → `–`. */
export const numberWords = (text: string | null | undefined): string => {
  if (text === null || text === undefined) return '–'
  const fraction = text.includes('/') ? parseFraction(text) : null
  return fraction ? `${text} ≈ ${fractionToDecimal(fraction, 2)}` : text.replace(/\.0+$/, '')
}

/** Only for lengths in a picture; nothing is decided on it. */
export const sizeOf = (text: string | null | undefined): number => {
  const [numerator = '0', denominator = '1'] = (text ?? '0').split('/')
  return Number(numerator) / Number(denominator) || 0
}

/** `P7D` → `7 days`, `PT72H` → `72 hours`; anything else as it is. */
export const durationWords = (duration: string): string => {
  const [, days, hours, minutes, seconds] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration) ?? []
  const parts = [
    [days, 'day'],
    [hours, 'hour'],
    [minutes, 'minute'],
    [seconds, 'second'],
  ].flatMap(([count, unit]) => (count ? [`${count} ${unit}${count === '1' ? '' : 's'}`] : []))
  return parts.length > 0 ? parts.join(' ') : duration
}

/** The anchor of a clause on a page, from its JSON pointer. */
export const clauseAnchor = (pointer: string): string => `clause${pointer.replaceAll('/', '-')}`

/** The name of a clause, from its pointer: `/stages/0/chambers/0/threshold` → `threshold`. */
export const clauseName = (pointer: string): string =>
  plainly(
    pointer
      .split('/')
      .filter((part) => part !== '' && !/^\d+$/.test(part))
      .at(-1) ?? 'rule',
  )
