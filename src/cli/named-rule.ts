import { existsSync } from 'node:fs'
import { presetNamed, presets, type Rule, readRule } from '#rules'
import { nearest } from '#terms'
import { Trouble } from './command.ts'
import { inputText, tellProblems } from './input-text.ts'
import type { Terminal } from './output/terminal.ts'

/** The rule that a word at the command line names: a file, `-`, or a preset. */
export const namedRule = (terminal: Terminal, word: string): Rule => {
  if (word !== '-' && !existsSync(word)) {
    const preset = presetNamed(word)
    if (preset) return preset
    const guess = nearest(
      word,
      presets.map(({ id }) => id),
    )
    throw new Trouble(
      `there is no file and no preset ${word}`,
      guess ? `Did you mean the preset “${guess}”?` : 'All presets: minutebook rule list',
    )
  }
  const input = inputText(word)
  const { rule, problems } = readRule(input.text)
  tellProblems(terminal, input, problems)
  if (rule) return rule
  throw new Trouble(`${input.path} is no rule yet`, 'Each place above says what to write.')
}
