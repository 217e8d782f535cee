import {
  ACT_MEANINGS,
  actShape,
  amountShape,
  COUNT_MEANINGS,
  clausesOf,
  isUnsourced,
  lintRule,
  lints,
  presetNamed,
  presets,
  RULE_PROBLEMS,
  type ShapeNode,
  testShape,
} from '#rules'
import { FEATURES } from './preset-features.ts'

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`

const ordered = [...presets].sort((a, b) => a.id.localeCompare(b.id))

/** Presets and what they use, acts, amounts, what is refused and what is warned of. */
export const rulesReference = (): string => `# Rules

Made by \`npm run docs\` from the lists in \`src/rules\`. A rule is one JSON file
([schema](minutebook-rule-1.schema.json)), acts are another ([schema](minutebook-act-1.schema.json)).
\`minutebook rule show PRESET\` prints a preset, \`minutebook rule check FILE\` tells what a rule leaves open or had better
not say, \`minutebook decide RULE ACTS\` decides. How to write a rule: [the guide](../guide/charter.md).

## Presets

Every clause of a preset names the sentence that it comes from, or admits that nobody has read one: it is then
*unsourced*, and stands for the plainest reading. [All clauses with their sentences](presets.md).

| preset | what it is | clauses | unsourced |
| --- | --- | --- | --- |
${ordered
  .map((preset) => {
    const clauses = clausesOf(preset)
    return row(
      `[\`${preset.id}\`](presets.md#${preset.id})`,
      `**${preset.title}.** ${preset.about}`,
      String(clauses.length),
      String(clauses.filter(({ source }) => isUnsourced(source)).length),
    )
  })
  .join('\n')}

## What each preset uses

${FEATURES.map(({ head, means }) => `*${head}*: ${means}`).join('; ')}.

| preset | ${FEATURES.map(({ head }) => head).join(' | ')} |
| --- |${' --- |'.repeat(FEATURES.length)}
${ordered
  .map((preset) =>
    row(`\`${preset.id}\``, ...FEATURES.map(({ uses }) => (uses(preset) ? '●' : ''))),
  )
  .join('\n')}

## Amounts and tests

Numbers are exact fractions (\`"2/3"\`, \`"66.67"\`); everything else is an object with one key. A division by nought
is undefined, and no comparison with it holds.

| amount | what it is |
| --- | --- |
${fieldsOf(amountShape.node)
  .map(([name, doc]) => row(`\`${name}\``, doc))
  .join('\n')}

| test | when it holds |
| --- | --- |
| \`"always"\` | Always. |
| \`"never"\` | Never. |
${fieldsOf(testShape.node)
  .map(([name, doc]) => row(`\`${name}\``, doc))
  .join('\n')}

| count | what is counted |
| --- | --- |
${Object.entries(COUNT_MEANINGS)
  .map(([name, about]) => row(`\`${name}\``, about))
  .join('\n')}
| *a position's own name* | Ballots with it. |

## Acts

Each act has an \`id\`, the instant \`at\` which it was done and \`by\` whom. Every act is accepted or rejected, with the reason.

| type | what it does | beside id, at and by |
| --- | --- | --- |
${Object.entries(ACT_MEANINGS)
  .map(([type, about]) => row(`\`${type}\``, about, actFields(type)))
  .join('\n')}

## What is refused

| code | what it means |
| --- | --- |
${Object.entries(RULE_PROBLEMS)
  .map(([code, about]) => row(`\`${code}\``, about))
  .join('\n')}

## What is warned of

Found by trying the rule with 1 to 12 voters, not by the words it uses. \`rule check\` gives the place, the smallest
example and what to write instead; with \`--strict\` a warning is an exit code.

| code | what it is | why it matters | what to write instead |
| --- | --- | --- | --- |
${lints.map(({ code, title, why, instead }) => row(`\`${code}\``, title, why, instead)).join('\n')}

## What the presets are warned of

They say what their communities say. A warning is a thing to know before copying one.

| preset | code | where | example |
| --- | --- | --- | --- |
${ordered
  .flatMap((preset) =>
    lintRule(preset, presetNamed).map(({ code, pointer, says }) =>
      row(`\`${preset.id}\``, `\`${code}\``, `\`${pointer}\``, says),
    ),
  )
  .join('\n')}
`

/** The names and meanings of the keyed cases of a description. */
function fieldsOf(node: ShapeNode): readonly (readonly [string, string])[] {
  switch (node.kind) {
    case 'named':
      return fieldsOf(node.get())
    case 'either':
      return node.cases.flatMap(fieldsOf)
    case 'keyed':
      return Object.entries(node.cases).map(([name, of]) => [
        name,
        of.kind === 'object' ? of.fields[name]!.doc : '',
      ])
    default:
      return []
  }
}

function actFields(type: string): string {
  if (actShape.node.kind !== 'tagged') return ''
  const node = actShape.node.cases[type]!
  if (node.kind !== 'object') return ''
  return Object.entries(node.fields)
    .filter(([name]) => !['id', 'at', 'by'].includes(name))
    .map(([name, { doc, optional }]) => `\`${name}\`${optional ? ' (if any)' : ''}: ${doc}`)
    .join(' ')
}
