import type { Problem } from '#terms'
import { pointAt } from './output/pointer.ts'
import type { Terminal } from './output/terminal.ts'
import { textBytes, toldName } from './text-files.ts'

/** A text that was named at the command line, with the name it is told by. */
export interface InputText {
  readonly path: string
  readonly text: string
}

/** The text of a file, or of standard input where `-` is named; UTF-8. */
export const inputText = (path: string): InputText => ({
  path: toldName(path),
  text: new TextDecoder().decode(textBytes(path, 'Name a file of text.')),
})

/** Prints problems to standard error with their places; whether any of them is an error. */
export const tellProblems = (
  terminal: Terminal,
  { path, text }: InputText,
  problems: readonly (Problem & { readonly pointer?: string })[],
): boolean => {
  for (const problem of problems) terminal.err(pointAt(terminal, path, text, withPointer(problem)))
  return problems.some(({ severity }) => severity === 'error')
}

const withPointer = (problem: Problem & { readonly pointer?: string }): Problem =>
  problem.pointer ? { ...problem, message: `${problem.pointer}: ${problem.message}` } : problem
