import { clausesOf, isUnsourced, presets, type Rule } from '#rules'

/** Every clause of every preset, with its sentence or the admission that none was read. */
export const presetsReference = (): string => `# The clauses of the presets

Made by \`npm run docs\` from \`src/rules/presets\`. A clause in italics is **unsourced**: nobody has read a sentence
that says so.

${[...presets]
  .sort((a, b) => a.id.localeCompare(b.id))
  .map(section)
  .join('\n')}`

const section = (rule: Rule): string => `## ${rule.id}

${rule.title}. ${rule.about}
${rule.documents.map(documentLine).join('')}${rule.documents.length > 0 ? '\n' : ''}
| clause | sentence |
| --- | --- |
${clausesOf(rule)
  .map(({ pointer, source }) =>
    isUnsourced(source)
      ? line(`*${pointer}*`, `*unsourced: ${source.unsourced}*`)
      : line(
          `\`${pointer}\``,
          `“${source.sentence}” (${source.document}${source.section ? `, ${source.section}` : ''})`,
        ),
  )
  .join('\n')}
`

const documentLine = ({ id, title, version, url }: Rule['documents'][number]): string =>
  `\n- **${id}**: ${url ? `[${title}](${url})` : title}, ${version}`

const line = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
