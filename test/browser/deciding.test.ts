import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { presets, sampleElections } from '#clerk'
import { exportSite } from '#server'
import { madeServed } from '../made/served.ts'
import { addressesOfHouse } from './addresses.ts'
import { type ServedExample, serveExample } from './example.ts'
import { fitsAcross, NARROW, openBrowser, openPage } from './stage.ts'
import { troublesOf } from './violations.ts'

describe('rules and counts in a browser', () => {
  let browser: Browser
  let example: ServedExample
  before(async () => {
    ;[browser, example] = await Promise.all([openBrowser(), serveExample()])
  })
  after(async () => {
    await browser.close()
    await example.close()
  })

  test('every page about rules passes axe, wide and narrow, light and dark, and fits the screen', async (t) => {
    const { page, trouble, close } = await openPage(browser)
    for (const address of addressesOfHouse)
      await t.test(`/${address}`, async () => {
        await page.goto(example.url + address)
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details'))
            fold.open = fold.querySelectorAll('tr').length < 40
        })
        assert.deepEqual(await troublesOf(page), [])
      })
    assert.deepEqual(trouble, [])
    await close()
  })

  test('every rule and every count fits a narrow screen without a script', async () => {
    const { page, trouble, close } = await openPage(browser, {
      viewport: NARROW,
      javaScriptEnabled: false,
    })
    const addresses = [
      ...presets.map(({ id }) => `rules/${id}`),
      ...presets.map(({ id }) => `try-a-rule?preset=${id}`),
      ...sampleElections.map(({ name }) => `try-a-count?example=${name}`),
    ]
    for (const address of addresses) {
      await page.goto(example.url + address)
      assert.ok(await fitsAcross(page), `${address} scrolls sideways`)
    }
    assert.deepEqual(trouble, [])
    await close()
  })

  test('without a script a form decides, and the address of the verdict shows the same', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false })
    await page.goto(`${example.url}try-a-rule`)
    await page.getByLabel('As of').fill('2026-03-01T00:00:00Z')
    await page.getByRole('button', { name: 'Decide' }).click()
    const word = await page.locator('.verdict-word').innerText()
    assert.match(word, /accepted/)
    await page.getByRole('link', { name: 'Address of this verdict' }).click()
    assert.match(page.url(), /now=2026-03-01/)
    assert.equal(await page.locator('.verdict-word').innerText(), word)
    await close()
  })

  test('by keyboard alone ballots are chosen, counted and their rounds unfolded', async () => {
    const { page, trouble, close } = await openPage(browser)
    await page.goto(`${example.url}try-a-count?example=lamps&method=instant-runoff`)
    await page.getByLabel('Count by').focus()
    await page.keyboard.type('Borda')
    for (let tabs = 0; tabs < 9; tabs++) {
      if (
        await page
          .getByRole('button', { name: 'Count' })
          .evaluate((it) => it === document.activeElement)
      )
        break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.getByText('✓ Elected: Gas').waitFor()
    await page.goto(`${example.url}try-a-count`)
    const fold = page.locator('figure summary').first()
    await fold.focus()
    await page.keyboard.press('Enter')
    assert.ok(await page.getByRole('rowheader', { name: 'Ada Okonkwo' }).first().isVisible())
    const flows = page.getByRole('region', { name: 'Where votes went' })
    await page.setViewportSize(NARROW)
    await flows.focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(
      () => (document.querySelector('[aria-label="Where votes went"]')?.scrollLeft ?? 0) > 0,
    )
    assert.deepEqual(trouble, [])
    await close()
  })

  test('with a script the result follows the keys, and so does the address', async () => {
    const { page, trouble, close } = await openPage(browser)
    await page.goto(`${example.url}try-a-count`)
    await page.getByLabel('The ballots').fill('Moth > Lamp * 3\nLamp > Moth * 2')
    await page.getByText('✓ Elected: Moth').waitFor()
    await page.waitForURL(/ballots=Moth/)
    await page.reload()
    assert.match(await page.getByLabel('The ballots').inputValue(), /Moth > Lamp \* 3/)
    await page.getByText('✓ Elected: Moth').waitFor()
    assert.deepEqual(trouble, [])
    await close()
  })

  test('printed, a verdict and a count stand without forms, with their reasons unfolded', async () => {
    const { page, close } = await openPage(browser)
    await page.emulateMedia({ media: 'print' })
    await page.goto(`${example.url}try-a-rule`)
    assert.equal(await page.locator('.trial').isVisible(), false)
    assert.ok(await page.getByRole('heading', { name: 'Why' }).first().isVisible())
    await page.goto(`${example.url}try-a-count`)
    assert.equal(await page.locator('.trial').isVisible(), false)
    assert.ok(await page.locator('.ribbon-moved').first().isVisible())
    await close()
  })

  test('a site of files holds the rules, and they open from disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'minutebook-rules-'))
    try {
      await exportSite(madeServed(), join(folder, 'site'))
      const { page, trouble, close } = await openPage(browser)
      await page.goto(pathToFileURL(join(folder, 'site/index.html')).href)
      await page.getByRole('link', { name: 'Rules' }).click()
      await page.getByRole('link', { name: presets[0]!.title, exact: true }).click()
      assert.equal(await page.locator('h1').innerText(), presets[0]!.title)
      assert.equal(await page.locator('form').count(), 0)
      await page.setViewportSize(NARROW)
      assert.ok(await fitsAcross(page))
      assert.deepEqual(trouble, [])
      await close()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
