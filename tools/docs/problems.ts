import { PROBLEM_CODES } from '#notes'

/** Every problem code with its meaning and what to do, from the table that the reader uses. */
export const problemsReference = (): string =>
  `# Problems

Made by \`npm run docs\` from \`src/notes/problem-codes.ts\`. \`minutebook check FILE…\` prints them with line, column
and a pointer, and exits 1 if any is an error. What was written is always kept; a problem only says what a
person should look at.

| code | severity | what it means | what to do |
| --- | --- | --- | --- |
${Object.entries(PROBLEM_CODES)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(
    ([code, { severity, meaning, hint }]) => `| \`${code}\` | ${severity} | ${meaning} | ${hint} |`,
  )
  .join('\n')}
`
