import { exampleFolder, type House, openHouse } from '#house'
import type { Listening } from '#server'

/** The bundled example (or other notes) in memory, served at an address of this machine. */
export interface ServedExample {
  readonly house: House
  readonly url: string
  /** Slug of the community. */
  readonly slug: string
  readonly close: () => Promise<void>
}

export const serveExample = async (path = exampleFolder()): Promise<ServedExample> => {
  const house = await openHouse({
    dataFile: null,
    cacheFolder: '/nowhere',
    by: 'test',
    gitEnvironment: {},
  })
  await house.importPath(path)
  const [community] = await house.views.communities()
  const listening: Listening = await house.serve({ port: 0 })
  return {
    house,
    url: listening.url,
    slug: community?.id ?? '',
    close: async () => {
      await listening.close()
      await house.close()
    },
  }
}
