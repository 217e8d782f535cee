/**
 * `npm run screenshots -- FOLDER [PATH]`: takes a picture of every kind of page, wide, narrow and dark,
 * of the bundled example, of the notes at PATH, or of a data file (`.sqlite`).
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { exampleFolder, openHouse } from '#house'
import { addressesOfHouse, addressesOfKinds } from '../test/browser/addresses.ts'
import { NARROW, openBrowser, openPage, WIDE } from '../test/browser/stage.ts'

const [folder, path = exampleFolder()] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: npm run screenshots -- FOLDER [PATH | FILE.sqlite]')
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
const isData = path.endsWith('.sqlite')
const house = await openHouse({
  dataFile: isData ? resolve(path) : null,
  cacheFolder: join(folder, '.cache'),
  by: 'screenshots',
  gitEnvironment: {},
})
if (!isData) await house.importPath(path)
const listening = await house.serve({ port: 0 })
const browser = await openBrowser()
const LOOKS = {
  wide: { viewport: WIDE },
  narrow: { viewport: NARROW },
  dark: { viewport: WIDE, colorScheme: 'dark' },
} as const
const [community] = await house.views.communities()
const slug = community?.id ?? ''
for (const [look, options] of Object.entries(LOOKS)) {
  const { page, trouble, close } = await openPage(browser, options)
  for (const address of [...(await addressesOfKinds(house.views, slug)), ...addressesOfHouse]) {
    const below = address.startsWith(`${slug}/`) ? address.slice(slug.length + 1) : address
    const name = below.replace(/[^\w-]+/g, '_') || 'home'
    await page.goto(listening.url + address)
    await page.screenshot({ path: join(folder, `${name}.${look}.png`), fullPage: true })
  }
  for (const line of trouble) console.error(`${look}: ${line}`)
  await close()
}
await browser.close()
await listening.close()
await house.close()
console.log(`pictures in ${resolve(folder)}`)
