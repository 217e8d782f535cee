import { type Act, evaluate, NoSuchInstant, type Rule, readActs, type Verdict } from '#rules'
import { type Command, EXIT, isOn, Trouble, text, UsageError } from '../command.ts'
import { inputText, tellProblems } from '../input-text.ts'
import { namedRule } from '../named-rule.ts'
import { verdictLines } from '../output/verdict.ts'

export const decide: Command = {
  name: 'decide',
  about: 'Say how a decision stands under a rule, why, and what can still change it',
  takes: 'RULE ACTS',
  least: 2,
  most: 2,
  options: {
    now: {
      type: 'string',
      value: 'INSTANT',
      about: 'As of when, such as 2026-01-31T12:00:00Z; the last act unless said',
    },
    derivation: {
      type: 'boolean',
      about: 'Print the derivation alone, as JSON that `verify-derivation` checks',
    },
    json: { type: 'boolean', about: 'Print JSON: the whole verdict' },
  },
  examples: [
    ['minutebook decide simple-majority acts.json', 'A preset, and acts as a JSON list'],
    ['minutebook decide charter.json acts.jsonl --now 2026-01-31T12:00:00Z', 'As of an instant'],
    [
      'minutebook decide charter.json acts.json --derivation | minutebook verify-derivation -',
      'Checked by a program that shares nothing with the one that decides',
    ],
  ],
  run: async (call) => {
    const { terminal } = call
    const rule = namedRule(terminal, call.args[0]!)
    const input = inputText(call.args[1]!)
    const { acts, problems } = readActs(input.text)
    if (tellProblems(terminal, input, problems))
      throw new Trouble(
        `${input.path} holds acts that cannot be read`,
        'Mend them; none is passed over.',
      )
    const last = acts
      .map(({ at }) => at)
      .sort((a, b) => Date.parse(a) - Date.parse(b))
      .at(-1)
    const now = text(call, 'now') ?? last
    if (now === undefined)
      throw new Trouble(
        `${input.path} holds no acts`,
        'Write them as a JSON list, or one a line; without any, say when: --now INSTANT.',
      )
    const verdict = verdictAt(rule, acts, now)
    if (isOn(call, 'derivation')) terminal.out(`${JSON.stringify(verdict.derivation, null, 2)}\n`)
    else if (isOn(call, 'json')) terminal.out(`${JSON.stringify(verdict, null, 2)}\n`)
    else terminal.out(verdictLines(terminal, rule, verdict))
    return EXIT.done
  },
}

const verdictAt = (rule: Rule, acts: readonly Act[], now: string): Verdict => {
  try {
    return evaluate(rule, acts, now)
  } catch (error) {
    if (!(error instanceof NoSuchInstant)) throw error
    throw new UsageError(
      `--now takes an instant, not “${now}”`,
      'Write it as 2026-01-31T12:00:00Z.',
    )
  }
}
