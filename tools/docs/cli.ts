import type { Command } from '../../src/cli/command.ts'
import { COMMANDS } from '../../src/cli/commands/index.ts'

/** Every command with its options and examples, from the table that parses them. */
export const cliReference = (): string =>
  `# The command line

Made by \`npm run docs\` from \`src/cli/commands/\`. From a checkout, \`npm run -s minutebook -- ARGS\` is the
same as \`minutebook ARGS\`.

Exit codes: 0 done; 1 done, and a problem was found or nothing matched; 2 called wrongly; 3 could not be done.

${COMMANDS.map(section).join('\n')}`

const section = (command: Command): string =>
  `## ${command.name}

${command.about}.

\`\`\`
${['minutebook', command.name, command.takes, '[options]'].filter(Boolean).join(' ')}
\`\`\`
${optionTable(command)}${command.examples.map(([line, does]) => `\n- \`${line}\`: ${does}`).join('')}
`

const optionTable = ({ options }: Command): string => {
  const rows = Object.entries(options).map(
    ([name, { value, about }]) => `| \`--${name}${value ? ` ${value}` : ''}\` | ${about} |`,
  )
  return rows.length === 0 ? '' : `\n| option | what it does |\n| --- | --- |\n${rows.join('\n')}\n`
}
