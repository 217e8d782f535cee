import { indexLines, type Problem } from '#terms'
import { type Election, rankingOf } from '../ballots/index.ts'
import {
  amountToFraction,
  exactDecimal,
  fraction,
  fractionToAmount,
  fractionToText,
  multiply,
  parseFraction,
} from '../numbers/index.ts'
import { type BltToken, bltQuoted, bltTokens } from './blt-tokens.ts'
import type { ElectionRead, ElectionWritten, Format } from './format.ts'
import { tidyName } from './names.ts'
import { concludeReading } from './text-lines.ts'
import { unwritable } from './unwritable.ts'

/**
 * Ballots as Hill, Wichmann and Woodall write them: `options seats`, `-5` for a withdrawn option,
 * then `weight 3 1=2 0` per ballot, a lone `0`, the names in quotes, the title. `[withdrawn 5]`,
 * `[tie 3 2 1]` and `[nick a b c]` stand before the ballots; `#` and `//` begin comments.
 */
export const blt: Format = {
  name: 'blt',
  title: 'BLT',
  endings: ['blt', 'hil'],
  sniff: (text) => /^\uFEFF?(?:\s|[#/].*\n)*\d+\s+\d+\s*(?:[#/].*)?\r?\n/.test(text),
  read: readBlt,
  write: writeBlt,
}

function readBlt(text: string): ElectionRead {
  const reader = new BltReader(text)
  const election = reader.read()
  return concludeReading(election, reader.problems)
}

class BltReader {
  readonly problems: Problem[] = []
  readonly #lines: ReturnType<typeof indexLines>
  readonly #text: string
  readonly #tokens: readonly BltToken[]
  readonly #nicks = new Map<string, number>()
  #at = 0
  #isEndReported = false

  constructor(text: string) {
    this.#text = text
    this.#lines = indexLines(text)
    this.#tokens = bltTokens(text)
  }

  read(): Election | null {
    const size = this.#whole('the number of options')
    const seats = this.#whole('the number of seats')
    if (size === null || seats === null) return null
    const withdrawn: number[] = []
    let tieOrder: number[] | undefined
    for (;;) {
      const token = this.#tokens[this.#at]
      if (token?.kind === 'option') {
        this.#at++
        const [word, ...rest] = token.text.trim().split(/\s+/)
        if (/^nick$/i.test(word!)) {
          if (rest.length !== size)
            this.#report(
              'error',
              token,
              `${rest.length} short names for ${size}`,
              'Name each once.',
            )
          for (const [place, nick] of rest.entries()) this.#nicks.set(nick, place)
          continue
        }
        const places = rest.flatMap((one) => this.#place(one, size, token))
        if (/^withdrawn$/i.test(word!)) withdrawn.push(...places)
        else if (/^tie$/i.test(word!)) tieOrder = places
        else if (!/^droop$/i.test(word!))
          this.#report('warning', token, `“${word}” is not known here`, 'Leave it out.')
      } else if (token?.kind === 'word' && /^-\d+$/.test(token.text)) {
        this.#at++
        withdrawn.push(...this.#place(token.text.slice(1), size, token))
      } else break
    }
    const ballots = this.#ballots(size)
    const names = this.#names(size)
    const title = this.#name()
    return {
      ...(title && { title: tidyName(title.text) }),
      options: names,
      seats,
      ...(withdrawn.length > 0 && { withdrawn: [...new Set(withdrawn)] }),
      ...(tieOrder && { tieOrder }),
      ballots,
    }
  }

  #ballots(size: number): Election['ballots'] {
    const ballots: Election['ballots'][number][] = []
    for (;;) {
      let token = this.#tokens[this.#at]
      if (!token) {
        this.#report('error', null, 'The ballots do not end', 'End them with a line of 0.')
        return ballots
      }
      if (token.kind === 'quoted') {
        this.#report('warning', token, 'No lone 0 ends the ballots', 'Write 0 before the names.')
        return ballots
      }
      this.#at++
      let id: string | null = null
      if (token.kind === 'id') {
        id = token.text.trim()
        token = this.#tokens[this.#at++] ?? token
      }
      if (token.kind === 'word' && token.text === '0') return ballots
      const weight = token.kind === 'word' ? parseFraction(token.text) : null
      if (weight === null || weight.n < 0n)
        this.#report('error', token, `“${token.text}” is not a number of ballots`, 'Write 1.')
      const ranking = this.#ranking(size)
      const amount = weight ? fractionToAmount(weight) : 1
      ballots.push({
        kind: 'ranking',
        ...(id !== null && { id }),
        ...(typeof amount === 'number' ? { count: amount } : { weight: amount }),
        ranking,
      })
    }
  }

  #ranking(size: number): number[][] {
    const ranking: number[][] = []
    const seen = new Set<number>()
    for (;;) {
      const token = this.#tokens[this.#at++]
      if (!token) {
        this.#report('error', null, 'The last ballot does not end', 'End it with 0.')
        return ranking
      }
      if (token.kind !== 'word') {
        this.#report('error', token, 'A ballot that does not end', 'End it with 0.')
        this.#at--
        return ranking
      }
      if (token.text === '0') return ranking
      if (/^-+$/.test(token.text)) continue
      let joined = token.text
      while (joined.endsWith('=') || this.#tokens[this.#at]?.text.startsWith('=')) {
        const more = this.#tokens[this.#at]
        if (more?.kind !== 'word') break
        joined += more.text
        this.#at++
      }
      const rank = joined.split('=').flatMap((one) => this.#place(one, size, token))
      for (const place of rank) {
        if (seen.has(place))
          this.#report(
            'error',
            token,
            `Option ${place + 1} stands twice`,
            'Write it once, and end the ballot above with 0.',
          )
        seen.add(place)
      }
      ranking.push(rank)
    }
  }

  #names(size: number): string[] {
    const names: string[] = []
    while (names.length < size) {
      const token = this.#name()
      if (!token) {
        const last = this.#tokens[this.#at] ?? null
        this.#report('error', last, `${names.length} of ${size} names`, 'Write each in quotes.')
        break
      }
      const name = tidyName(token.text)
      if (names.includes(name))
        this.#report('error', token, `“${name}” is named twice`, 'Name each option once.')
      names.push(name)
    }
    return names
  }

  /** A name in quotes, or all of a line without them. */
  #name(): BltToken | null {
    const token = this.#tokens[this.#at]
    if (!token) return null
    if (token.kind === 'quoted') {
      this.#at++
      return token
    }
    if (/^["']/.test(token.text)) {
      this.#report('error', token, 'A quotation mark that is not closed', 'Close it on its line.')
      this.#at = this.#tokens.length
      return null
    }
    const line = /^[^\r\n]*/.exec(this.#text.slice(token.start))![0].replace(/\s+#.*$/, '')
    const end = token.start + line.length
    while (this.#at < this.#tokens.length && this.#tokens[this.#at]!.start < end) this.#at++
    const named: BltToken = { kind: 'quoted', text: line, start: token.start, end }
    this.#report(
      'warning',
      named,
      `“${line.trim()}” is not in quotes`,
      'Write each name in quotes.',
    )
    return named
  }

  #whole(what: string): number | null {
    const token = this.#tokens[this.#at++]
    if (token?.kind === 'word' && /^\d{1,9}$/.test(token.text)) return Number(token.text)
    this.#report('error', token ?? null, `Here stands ${what}`, 'Write a whole number.')
    return null
  }

  #place(text: string, size: number, token: BltToken): number[] {
    const nick = this.#nicks.get(text)
    if (nick !== undefined && nick < size) return [nick]
    const number = /^\d{1,9}$/.test(text) ? Number(text) : 0
    if (number >= 1 && number <= size) return [number - 1]
    this.#report('error', token, `There is no option ${text}`, `Options count from 1 to ${size}.`)
    return []
  }

  #report(
    severity: 'error' | 'warning',
    token: BltToken | null,
    message: string,
    hint: string,
  ): void {
    const isAtEnd = token === null
    if (isAtEnd && this.#isEndReported) return
    this.#isEndReported ||= isAtEnd
    const [start, end] = token ? [token.start, token.end] : [this.#text.length, this.#text.length]
    const span = this.#lines.spanOf(start, end)
    this.problems.push({ code: 'election-unreadable', severity, span, message, hint })
  }
}

function writeBlt(election: Election): ElectionWritten {
  const problems: Problem[] = []
  const lines = [`${election.options.length} ${election.seats}`]
  for (const place of election.withdrawn ?? []) lines.push(`-${place + 1}`)
  if (election.tieOrder)
    lines.push(`[tie ${election.tieOrder.map((place) => place + 1).join(' ')}]`)
  for (const part of ['defaultOption', 'ratios', 'electors', 'unranked'] as const)
    if (election[part] !== undefined) problems.push(unwritable('warning', `/${part} is left out`))
  election.ballots.forEach((ballot, line) => {
    const times = multiply(amountToFraction(ballot.weight ?? 1), fraction(ballot.count ?? 1))
    const id = ballot.id === undefined ? '' : `(${ballot.id}) `
    const ranks = rankingOf(ballot).map((rank) => rank.map((place) => place + 1).join('='))
    if (/[()\n]/.test(ballot.id ?? ''))
      problems.push(
        unwritable('error', `/ballots/${line}/id: “${ballot.id}” cannot stand in parentheses`),
      )
    const number = exactDecimal(times) ?? fractionToText(times)
    lines.push([`${id}${number.replace(/^(-?\d+)\.0*$/, '$1')}`, ...ranks, '0'].join(' '))
  })
  lines.push('0')
  for (const name of [...election.options, election.title ?? '']) {
    if (/[\r\n]/.test(name)) problems.push(unwritable('error', `“${name}” has several lines`))
    lines.push(bltQuoted(name))
  }
  const failed = problems.some(({ severity }) => severity === 'error')
  return { text: failed ? null : `${lines.join('\n')}\n`, problems }
}
