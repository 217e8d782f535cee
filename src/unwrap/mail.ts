import PostalMime, { type Address, type Email } from 'postal-mime'
import type { Unwrapped } from './unwrapped.ts'

/** Coded mails, one or a whole box of them, as plain ones: who, when, about what, and the words. */
export const mailToText = async (bytes: Uint8Array): Promise<Unwrapped> => {
  const texts: string[] = []
  for (const mail of mailsOf(bytes)) {
    const email = await PostalMime.parse(mail)
    const words = wordsOf(email)
    if (words.trim() !== '') texts.push(`${headOf(email)}\n${words.trimEnd()}\n`)
  }
  return texts.length === 0 ? { trouble: 'the mail holds no text' } : { text: texts.join('\n\n') }
}

/** The mails of a box, which a line `From …` opens each. */
const mailsOf = (bytes: Uint8Array): readonly Uint8Array[] => {
  const raw = Buffer.from(bytes)
  if (raw.subarray(0, 5).toString('latin1') !== 'From ') return [raw]
  const starts = [0]
  for (let at = raw.indexOf('\n\nFrom '); at >= 0; at = raw.indexOf('\n\nFrom ', at + 2))
    if (ENVELOPE.test(raw.subarray(at + 2, at + 202).toString('latin1'))) starts.push(at + 2)
  return starts.map((start, i) => {
    const head = raw.indexOf('\n', start) + 1
    return raw.subarray(head > 0 ? head : start, starts[i + 1] ?? raw.length)
  })
}

const ENVELOPE = /^From \S+ .*\d{4}/

const headOf = ({ subject, from, to, date }: Email): string =>
  [
    ['From', from === undefined ? '' : nameOf(from)],
    ['To', (to ?? []).map(nameOf).join(', ')],
    ['Date', date ?? ''],
    ['Subject', subject ?? ''],
  ]
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value!.replace(/\s+/g, ' ')}\n`)
    .join('')

const nameOf = ({ name, address }: Address): string =>
  address ? (name ? `${name} <${address}>` : address) : (name ?? '')

const wordsOf = ({ text, html }: Email): string =>
  text !== undefined && text.trim() !== '' ? text : (html ?? '')
