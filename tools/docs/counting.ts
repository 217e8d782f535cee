import { BALLOT_PROBLEMS, COUNT_SETTINGS, formats, methods, RUNGS } from '#rules'

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

const code = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(' ')

/** Every method, setting, tie rung and ballot format, from the lists that the counting uses. */
export const countingReference = (): string => `# Counting

Made by \`npm run docs\` from the lists in \`src/rules\`. Numbers are exact throughout: whole numbers and fractions,
or the fixed decimals that a rule prescribes. No list order decides anything. A tie is a result: without a ladder every
way to break it is explored (within a bound that the result names), and it is said whether it matters.

## Methods

| name | what it does | ballots | seats | settings |
| --- | --- | --- | --- | --- |
${methods
  .map(({ name, title, about, takes, seats, reads }) =>
    row(`\`${name}\``, `**${title}.** ${about}`, takes.join(', '), seats, code(reads)),
  )
  .join('\n')}

Methods that go by rankings also take choices (one first rank), approvals (one shared first rank) and scores or
points (from high to low).

## Settings

| name | meaning |
| --- | --- |
${Object.entries(COUNT_SETTINGS)
  .map(([name, about]) => row(`\`${name}\``, about))
  .join('\n')}

## Breaking ties

A ladder is a list of rungs, each an object with its \`kind\`; a rung that cannot decide passes the tie on.

| kind | how it breaks a tie |
| --- | --- |
${Object.entries(RUNGS)
  .map(([kind, about]) => row(`\`${kind}\``, about))
  .join('\n')}

## Ballot files

| name | format | files |
| --- | --- | --- |
${formats.map(({ name, title, endings }) => row(`\`${name}\``, title, code(endings.map((end) => `.${end}`)))).join('\n')}

## Problems

| code | what it means |
| --- | --- |
${Object.entries(BALLOT_PROBLEMS)
  .map(([name, about]) => row(`\`${name}\``, about))
  .join('\n')}
`
