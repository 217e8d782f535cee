import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type House, openHouse, readConfig } from '#house'
import { type Call, isOn, type Option, Trouble, text, UsageError } from './command.ts'
import { drawProgress, endProgress } from './output/progress.ts'

/** Which record a command works on. */
export const DATA_OPTIONS: Readonly<Record<string, Option>> = {
  data: { type: 'string', value: 'FILE', about: 'The data file (default: below your data folder)' },
  community: {
    type: 'string',
    value: 'NAME',
    about: 'Which community, where the record holds several',
  },
}

/** Opens the house that the options name, and closes it whatever happens. */
export const withHouse = async <T>(
  call: Call,
  work: (house: House) => Promise<T>,
  dataFile: string | null = dataFileOf(call),
): Promise<T> => {
  const { cacheFolder, by, gitEnvironment } = readConfig()
  const house = await openHouse({ dataFile, cacheFolder, by, gitEnvironment })
  try {
    return await work(house)
  } finally {
    await house.close()
  }
}

/** The record's file; null where it is kept in memory only. */
export const dataFileOf = (call: Call): string | null => {
  if (isOn(call, 'memory')) {
    if (text(call, 'data'))
      throw new UsageError('--memory keeps nothing, so --data has no use with it')
    return null
  }
  return text(call, 'data') ?? readConfig().dataFile
}

/** Opens the house on a record that is there; asking makes no data file. */
export const withRecord = <T>(call: Call, work: (house: House) => Promise<T>): Promise<T> => {
  const dataFile = dataFileOf(call)
  if (dataFile !== null && !existsSync(dataFile)) throw nothingFiled(resolve(dataFile))
  return withHouse(call, work, dataFile)
}

const nothingFiled = (dataFile: string | null): Trouble => {
  const { exampleFile } = readConfig()
  const example = existsSync(exampleFile) ? `; that of the example is ${exampleFile}` : ''
  return new Trouble(
    `nothing is filed in ${dataFile} yet`,
    `File a folder of notes first (minutebook import PATH), or name another data file with --data FILE${example}.`,
  )
}

/** Opens the house and finds the one community that the command is about. */
export const withCommunity = <T>(
  call: Call,
  work: (house: House, community: string) => Promise<T>,
): Promise<T> =>
  withRecord(call, async (house) => {
    await house.complete((progress) => drawProgress(call.terminal, progress))
    endProgress(call.terminal)
    return work(house, await communityOf(house, call))
  })

const communityOf = async (house: House, call: Call): Promise<string> => {
  const known = await house.views.communities()
  const wanted = text(call, 'community')
  if (known.length === 0) throw nothingFiled(house.dataFile)
  const names = known.map((community) => community.id).join(', ')
  if (wanted === undefined) {
    if (known.length === 1) return known[0]!.id
    throw new UsageError(
      `the record holds ${known.length} communities`,
      `Choose one with --community: ${names}`,
    )
  }
  const found = known.find((community) => community.id === wanted || community.name === wanted)
  if (!found) throw new Trouble(`the record holds no community “${wanted}”`, `Known: ${names}`)
  return found.id
}
