import { exampleFolder, type House, type ImportOptions, isAddress, readConfig } from '#house'
import { type Call, type Command, EXIT, isOn, text } from '../command.ts'
import { accountLines } from '../output/account.ts'
import { drawProgress, endProgress } from '../output/progress.ts'
import { mustBeThere } from '../text-files.ts'
import { dataFileOf, withHouse } from '../with-house.ts'
import { FILING_OPTIONS, filingOptions } from './import.ts'
import { SERVING_OPTIONS, servingOptions, stopRequested, tellWhere } from './serve.ts'

export const start: Command = {
  name: 'start',
  about: 'File notes and open them in the browser; without a path, the bundled example community',
  takes: '[PATH]',
  least: 0,
  most: 1,
  options: {
    ...FILING_OPTIONS,
    memory: { type: 'boolean', about: 'Keep nothing: the record is in memory' },
    ...SERVING_OPTIONS,
  },
  examples: [
    ['minutebook start', 'Look around in the example'],
    ['minutebook start ~/notes', 'A folder of notes, a single file, or a git repository'],
    ['minutebook start ~/notes --memory', 'The same, keeping nothing'],
  ],
  run: (call) => {
    const path = call.args[0]
    if (path !== undefined && !isAddress(path)) mustBeThere(path)
    const isExample = path === undefined
    const dataFile =
      isExample && !text(call, 'data') && !isOn(call, 'memory')
        ? readConfig().exampleFile
        : dataFileOf(call)
    const options = isExample
      ? { community: 'Tidepool', ...filingOptions(call) }
      : filingOptions(call)
    return withHouse(call, (house) => open(house, call, path ?? exampleFolder(), options), dataFile)
  },
}

/** Serves at once, and files meanwhile: what is filed already can be read from the first moment. */
const open = async (
  house: House,
  call: Call,
  path: string,
  options: ImportOptions,
): Promise<number> => {
  const { terminal } = call
  const stopped = stopRequested()
  const stop = new AbortController()
  const listening = await house.serve(servingOptions(call))
  terminal.out(`Minutebook is open at ${terminal.paint('bold', listening.url)}\n`)
  tellWhere(call, house)
  const filing = house
    .importPath(path, options, (progress) => drawProgress(terminal, progress), stop.signal)
    .then((account) => {
      endProgress(terminal)
      terminal.out(accountLines(terminal, account, false))
    })
  try {
    await Promise.race([stopped, filing.then(() => stopped)])
  } finally {
    stop.abort()
    await filing.catch(() => undefined)
    await listening.close()
  }
  return EXIT.done
}
