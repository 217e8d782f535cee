import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { addressesOfKinds } from './addresses.ts'
import { type ServedExample, serveExample } from './example.ts'
import { fitsAcross, NARROW, openBrowser, openPage } from './stage.ts'
import { troublesOf } from './violations.ts'

describe('pages in a browser', () => {
  let browser: Browser
  let example: ServedExample
  before(async () => {
    ;[browser, example] = await Promise.all([openBrowser(), serveExample()])
  })
  after(async () => {
    await browser.close()
    await example.close()
  })

  test('every kind of page passes axe, wide and narrow, light and dark, and fits the screen', async (t) => {
    const { page, trouble, close } = await openPage(browser)
    for (const address of await addressesOfKinds(example.house.views, example.slug, 20))
      await t.test(`/${address}`, async () => {
        await page.goto(example.url + address)
        assert.deepEqual(await troublesOf(page), [])
      })
    assert.deepEqual(
      trouble.filter((line) => !line.includes('404')),
      [],
    )
    await close()
  })

  test('every meeting and every document fits a narrow screen without a script', async () => {
    const { page, trouble, close } = await openPage(browser, {
      viewport: NARROW,
      javaScriptEnabled: false,
    })
    const { views } = example.house
    const { rows: meetings } = await views.meetings(example.slug, { limit: 1000 })
    const { rows: documents } = await views.documents(example.slug, { limit: 1000 })
    const addresses = [
      ...meetings.map(({ id }) => `meetings/${id}`),
      ...documents.map(({ id }) => `documents/${id}`),
    ]
    assert.ok(addresses.length > 20)
    for (const address of addresses) {
      await page.goto(`${example.url}${example.slug}/${address}`)
      assert.ok(((await page.locator('h1').textContent()) ?? '').trim() !== '', address)
      assert.ok(await fitsAcross(page), `${address} scrolls sideways`)
    }
    assert.deepEqual(trouble, [])
    await close()
  })
})
