import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PEOPLE = ['Ada Brook', 'Béa Cove', 'Carl Dune', 'Dora Eddy', 'Emil Fjord']
const SUBJECTS = ['the relay', 'the fund', 'the test net', 'the guide', 'the election']

/** Minutes of a community that does not exist, other ones for each number. */
export const madeMinutes = (number: number): string => {
  const pick = (from: readonly string[], step: number): string =>
    from[(number * step + step) % from.length]!
  const day = new Date(Date.UTC(2019, 0, 1 + number)).toISOString().slice(0, 10)
  return `# Tide call ${number}

Date: ${day}
Present: ${pick(PEOPLE, 1)}, ${pick(PEOPLE, 2)}, ${pick(PEOPLE, 3)}

## ${pick(SUBJECTS, 1)}

${pick(PEOPLE, 1)}: we should settle ${pick(SUBJECTS, 2)} before call ${number + 1}.

DECISION: ${pick(SUBJECTS, 1)} is taken up again in call ${number + 3}.
ACTION(${pick(PEOPLE, 2)}): write about ${pick(SUBJECTS, 2)}.
${number % 7 === 0 ? `\nOpen question: who pays for ${pick(SUBJECTS, 3)}?\n` : ''}`
}

/** Writes minutes number `from` to `to` (not included) into sub-folders by the hundred. */
export const writeMinutes = (folder: string, from: number, to: number): void => {
  for (let number = from; number < to; number++) {
    const below = join(folder, `${Math.floor(number / 100)}`)
    mkdirSync(below, { recursive: true })
    writeFileSync(join(below, `${number}.md`), madeMinutes(number))
  }
}
