import {
  backtest,
  checkRuleText,
  clausesOf,
  isUnsourced,
  presetNamed,
  presets,
  type Rule,
  readDecisions,
  readRule,
  truthTable,
} from '#rules'
import { type Call, type Command, EXIT, isOn, Trouble, UsageError } from '../command.ts'
import { inputText, tellProblems } from '../input-text.ts'
import { namedRule, ruleText } from '../named-rule.ts'
import { counted } from '../output/counted.ts'
import { table } from '../output/table.ts'
import { truthLines } from '../output/truth-table.ts'

const TASKS: Readonly<Record<string, (call: Call) => number>> = {
  check: (call) => checkRules(call),
  list: (call) => listPresets(call),
  show: (call) => showRule(call),
  backtest: (call) => tryOnThePast(call),
}

export const rule: Command = {
  name: 'rule',
  about: 'Check a rule, show it, list the presets, or try a rule on past decisions',
  takes: `${Object.keys(TASKS).join('|')} [RULE] [DECISIONS]`,
  least: 1,
  most: 100,
  options: {
    json: { type: 'boolean', about: 'Print JSON' },
    strict: { type: 'boolean', about: 'check: exit 1 for warnings too' },
  },
  examples: [
    [
      'minutebook rule check charter.json',
      'What it leaves open, what it had better not say, and what it does for 1 to 12 voters',
    ],
    ['minutebook rule list', 'The presets, with how much of each is unsourced'],
    ['minutebook rule show simple-majority > charter.json', 'A preset as a file to change'],
    [
      'minutebook rule backtest charter.json decisions.json',
      'Which past decisions, a list of {id, acts, now, outcome}, would have gone otherwise',
    ],
  ],
  run: async (call) => {
    const task = TASKS[call.args[0]!]
    if (task) return task(call)
    throw new UsageError(
      `a rule cannot be told “${call.args[0]}”`,
      `Write one of ${Object.keys(TASKS).join(', ')}.`,
    )
  },
}

const wordAt = ({ args }: Call, at: number, what: string): string => {
  const word = args[at]
  if (word === undefined) throw new UsageError(`${what} is missing`, 'See: minutebook rule --help')
  return word
}

const checkRules = (call: Call): number => {
  const { terminal } = call
  wordAt(call, 1, 'the file of a rule')
  let errors = 0
  let warnings = 0
  const inputs = call.args.slice(1).map(ruleText)
  const beside = inputs.map(({ text }) => readRule(text).rule)
  const ruleNamed = (id: string): Rule | null =>
    beside.find((rule) => rule?.id === id) ?? presetNamed(id)
  for (const input of inputs) {
    const { path } = input
    const { rule, problems } = checkRuleText(input.text, ruleNamed)
    errors += problems.filter(({ severity }) => severity === 'error').length
    warnings += problems.filter(({ severity }) => severity === 'warning').length
    if (isOn(call, 'json'))
      terminal.out(
        `${JSON.stringify({ path, problems, truth: rule ? truthTable(rule) : [] }, null, 2)}\n`,
      )
    else {
      tellProblems(terminal, input, problems)
      if (rule) terminal.out(truthLines(terminal, truthTable(rule)))
    }
  }
  terminal.err(
    `${counted(call.args.length - 1, 'rule')} checked: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}\n`,
  )
  return errors > 0 || (isOn(call, 'strict') && warnings > 0) ? EXIT.found : EXIT.done
}

const listPresets = (call: Call): number => {
  const { terminal } = call
  const rows = presets.map((preset) => {
    const clauses = clausesOf(preset)
    return {
      id: preset.id,
      title: preset.title,
      about: preset.about,
      clauses: clauses.length,
      unsourced: clauses.filter(({ source }) => isUnsourced(source)).length,
    }
  })
  if (isOn(call, 'json')) terminal.out(`${JSON.stringify(rows, null, 2)}\n`)
  else
    terminal.out(
      table(terminal, rows, [
        { title: 'Preset', value: ({ id }) => id },
        { title: 'Title', value: ({ title }) => title },
        { title: 'Clauses', value: ({ clauses }) => String(clauses), right: true },
        { title: 'Unsourced', value: ({ unsourced }) => String(unsourced), right: true },
        { title: 'About', value: ({ about }) => about, flexible: true },
      ]),
    )
  return EXIT.done
}

const showRule = (call: Call): number => {
  const shown = namedRule(call.terminal, wordAt(call, 1, 'the name of a preset'))
  call.terminal.out(`${JSON.stringify(shown, null, 2)}\n`)
  return EXIT.done
}

const tryOnThePast = (call: Call): number => {
  const { terminal } = call
  const tried = namedRule(terminal, wordAt(call, 1, 'a rule'))
  const input = inputText(wordAt(call, 2, 'the file of past decisions'))
  const { decisions, problems } = readDecisions(input.text)
  tellProblems(terminal, input, problems)
  if (!decisions)
    throw new Trouble(
      `${input.path} is no list of past decisions`,
      'Each is {id, acts, now, outcome}.',
    )
  const others = backtest(tried, decisions)
  if (isOn(call, 'json')) terminal.out(`${JSON.stringify(others, null, 2)}\n`)
  else if (others.length === 0) terminal.out('Every decision would have gone as it did\n')
  else
    terminal.out(
      table(terminal, others, [
        { title: 'Decision', value: ({ id }) => id },
        { title: 'Was', value: ({ was }) => was },
        { title: 'Would be', value: ({ would }) => would },
        { title: 'Because', value: ({ verdict }) => verdict.because.replaceAll('-', ' ') },
      ]),
    )
  return others.length === 0 ? EXIT.done : EXIT.found
}
