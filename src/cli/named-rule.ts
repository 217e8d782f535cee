import { existsSync } from 'node:fs'
import { presetNamed, presets, type Rule, readRule } from '#rules'
import { nearest } from '#terms'
import { Trouble } from './command.ts'
import { type InputText, inputText, tellProblems } from './input-text.ts'
import type { Terminal } from './output/terminal.ts'

/** The rule that a word at the command line names: a file, `-`, or a preset. */
export const namedRule = (terminal: Terminal, word: string): Rule => {
  const input = ruleText(word)
  const { rule, problems } = readRule(input.text)
  tellProblems(terminal, input, problems)
  if (rule) return rule
  throw new Trouble(`${input.path} is no rule yet`, 'Each place above says what to write.')
}

/** The text of the rule that a word names, unread; a preset's is written as a file has it. */
export const ruleText = (word: string): InputText => {
  if (word !== '-' && !existsSync(word)) {
    const preset = presetNamed(word)
    if (preset) return { path: word, text: `${JSON.stringify(preset, null, 2)}\n` }
    const guess = nearest(
      word,
      presets.map(({ id }) => id),
    )
    throw new Trouble(
      `there is no file and no preset ${word}`,
      guess ? `Did you mean the preset “${guess}”?` : 'All presets: minutebook rule list',
    )
  }
  return inputText(word)
}
