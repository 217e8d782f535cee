import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exportNames, type House } from '#house'
import { nearest } from '#terms'
import { type Call, type Command, EXIT, Trouble, text, UsageError } from '../command.ts'
import { counted } from '../output/counted.ts'
import { drawProgress, endProgress } from '../output/progress.ts'
import { wordsOf } from '../system-trouble.ts'
import { DATA_OPTIONS, withCommunity, withRecord } from '../with-house.ts'

export const exportRecord: Command = {
  name: 'export',
  about: 'Write a list, a feed, a calendar, the whole record, or a static site of all pages',
  takes: '[NAME]',
  least: 0,
  most: 1,
  options: {
    site: {
      type: 'string',
      value: 'DIR',
      about: 'Write a static site for any web host, search included',
    },
    out: { type: 'string', value: 'FILE', about: 'Write to a file (default: print)' },
    ...DATA_OPTIONS,
  },
  examples: [
    ['minutebook export decisions.csv --out decisions.csv', 'The register as a table'],
    ['minutebook export record.jsonl > record.jsonl', 'Everything, one row a line'],
    ['minutebook export --site public', 'The same pages for any web host'],
  ],
  run: (call) => {
    const site = text(call, 'site')
    const [name] = call.args
    if (site !== undefined) {
      if (name) throw new UsageError('--site writes everything; leave the name out')
      return text(call, 'community') === undefined
        ? withRecord(call, (house) => exportSite(house, call, site))
        : withCommunity(call, (house, community) => exportSite(house, call, site, [community]))
    }
    const known = knownName(name)
    return withCommunity(call, (house, community) => exportNamed(house, call, community, known))
  },
}

const exportSite = async (
  house: House,
  call: Call,
  folder: string,
  communities?: readonly string[],
): Promise<number> => {
  const { terminal } = call
  const { files } = await house.exportSite(
    folder,
    (progress) => drawProgress(terminal, progress),
    communities,
  )
  endProgress(terminal)
  terminal.out(`${counted(files.length, 'file')} written to ${folder}\n`)
  return EXIT.done
}

const knownName = (name: string | undefined): string => {
  const names = exportNames()
  const known = `Known: ${names.join(', ')}`
  if (name === undefined) throw new UsageError('export needs a name, or --site DIR', known)
  if (!names.includes(name)) {
    const guess = nearest(name, names)
    throw new UsageError(
      `there is no export “${name}”`,
      guess ? `Did you mean ${guess}? ${known}` : known,
    )
  }
  return name
}

const exportNamed = async (
  house: House,
  call: Call,
  community: string,
  name: string,
): Promise<number> => {
  const chunks = Readable.from(house.exportFile(community, name))
  const out = text(call, 'out')
  if (out === undefined) {
    for await (const chunk of chunks) call.terminal.out(String(chunk))
    return EXIT.done
  }
  try {
    await pipeline(chunks, createWriteStream(out))
  } catch (error) {
    throw new Trouble(
      `${out} cannot be written: ${wordsOf(error as Error)}`,
      'Name another file with --out.',
    )
  }
  call.terminal.err(`written to ${out}\n`)
  return EXIT.done
}
