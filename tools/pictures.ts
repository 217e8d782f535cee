/** `npm run pictures`: takes the pictures of the README and of the guide. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { exampleFolder, openHouse } from '#house'
import { openBrowser, openPage, WIDE } from '../test/browser/stage.ts'

const folder = join(import.meta.dirname, '../docs/pictures')
mkdirSync(folder, { recursive: true })
const house = await openHouse({
  dataFile: null,
  cacheFolder: folder,
  by: 'pictures',
  gitEnvironment: {},
})
await house.importPath(exampleFolder(), { community: 'Tidepool' })
const { rows } = await house.views.meetings('tidepool', { text: 'Protocol WG #5' })
const listening = await house.serve({ port: 0 })
const browser = await openBrowser()
const { page, close } = await openPage(browser, { viewport: WIDE })
await page.goto(`${listening.url}tidepool/`)
await page.screenshot({ path: join(folder, 'home.png') })
await page.goto(`${listening.url}tidepool/meetings/${rows[0]?.id}`)
await page.evaluate("document.querySelector('.notes mark').scrollIntoView(); scrollBy(0, -210)")
await page.screenshot({ path: join(folder, 'meeting.png') })
await page.goto(`${listening.url}try-a-count`)
await pictureOf('section[aria-labelledby=rounds]', 'count.png', 1000)
const decided = { preset: 'simple-majority', now: '2026-03-01T00:00:00Z' }
await page.goto(`${listening.url}try-a-rule?${new URLSearchParams(decided)}`)
await pictureOf('.result', 'verdict.png', 860)
await close()
await browser.close()
await listening.close()
await house.close()

/** A part of the page, from its top, with room around it. */
async function pictureOf(part: string, name: string, height: number): Promise<void> {
  const box = await page.locator(part).boundingBox()
  if (box === null) throw new Error(`There is no ${part} on ${page.url()}`)
  const clip = { x: 0, y: box.y - 16, width: WIDE.width, height }
  await page.screenshot({ path: join(folder, name), fullPage: true, clip })
}
