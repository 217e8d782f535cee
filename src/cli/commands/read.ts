import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { House } from '#house'
import { readingToJson } from '#notes'
import { type Call, type Command, EXIT, isOn, Trouble, text, UsageError } from '../command.ts'
import { counted } from '../output/counted.ts'
import { readingLines } from '../output/reading.ts'
import { filesBelow, isFolder, textBytes, toldName } from '../text-files.ts'
import { withHouse } from '../with-house.ts'

export const read: Command = {
  name: 'read',
  about: 'Read notes and print what is found, without filing anything',
  takes: 'FILE|DIR|-',
  least: 1,
  most: 1,
  options: {
    json: {
      type: 'boolean',
      about: 'Print JSON: meetings, people, topics, items with their lines',
    },
    out: {
      type: 'string',
      value: 'DIR',
      about: 'Of a folder: write one JSON file for each text below DIR',
    },
  },
  examples: [
    ['minutebook read minutes/2019-02-12.md', 'What one file says, at a glance'],
    ['pbpaste | minutebook read -', 'What a text says that is in no file yet'],
    ['minutebook read minutes --json --out readings', 'A whole tree, one JSON file for each text'],
  ],
  run: (call) =>
    withHouse(
      call,
      async (house) => {
        const path = call.args[0]!
        return isFolder(path) ? readFolder(house, call, path) : readFile(house, call, path)
      },
      null,
    ),
}

const readFile = async (house: House, call: Call, path: string): Promise<number> => {
  if (text(call, 'out')) throw new UsageError('--out goes with a folder; one file is printed')
  const name = toldName(path)
  const reading = await house.read(textBytes(path), name)
  const { out } = call.terminal
  if (isOn(call, 'json')) out(`${JSON.stringify(readingToJson(name, reading), null, 2)}\n`)
  else out(readingLines(call.terminal, name, reading))
  return EXIT.done
}

const readFolder = async (house: House, call: Call, folder: string): Promise<number> => {
  const target = text(call, 'out')
  if (!target)
    throw new UsageError(`${folder} is a folder`, 'Say where the readings go: --json --out DIR')
  let failed = 0
  let done = 0
  const passOver = ({ message }: Trouble): void => {
    failed++
    call.terminal.err(`passed over: ${message}\n`)
  }
  const files = filesBelow(folder, passOver)
  for (const name of files) {
    try {
      const reading = await house.read(textBytes(join(folder, name)), name)
      const file = join(target, `${name}.json`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, `${JSON.stringify(readingToJson(name, reading), null, 2)}\n`)
      done++
    } catch (error) {
      if (!(error instanceof Trouble)) throw error
      passOver(error)
    }
  }
  call.terminal.err(`${counted(done, 'text')} read into ${target}, ${failed} passed over\n`)
  return failed > 0 ? EXIT.found : EXIT.done
}
