import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { parseMarkdown } from '#markdown'
import { exportSite } from '#server'
import { serveExample } from './example.ts'
import { openBrowser, openPage } from './stage.ts'

describe('the static site in a browser', () => {
  let browser: Browser
  let slug = ''
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-site-'))
  const host = plainHost(folder)
  before(async () => {
    const example = await serveExample()
    browser = await openBrowser()
    slug = example.slug
    const { views } = example.house
    const now = () => '2019-12-01T00:00:00Z'
    await exportSite({ views, parse: parseMarkdown, now, version: '0' }, join(folder, 'sub/path'))
    await example.close()
  })
  after(async () => {
    await browser.close()
    host.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const roots = {
    'opened from disk': () => pathToFileURL(join(folder, 'sub/path/index.html')).href,
    'below a path of a plain web host': () =>
      `http://127.0.0.1:${(host.address() as AddressInfo).port}/sub/path/index.html`,
  }

  for (const [name, root] of Object.entries(roots)) {
    test(`${name}, the pages lead to each other`, async () => {
      const { page, trouble, close } = await openPage(browser)
      await page.goto(root())
      await page.locator(`main a[href^="${slug}/"]`).first().click()
      await page.getByRole('navigation', { name: 'Sections' }).getByText('Decisions').click()
      assert.match(page.url(), /decisions\.html$/)
      await page.locator('main a[href*="meetings/"]').first().click()
      assert.ok((await page.locator('.notes mark').count()) > 0)
      const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily)
      assert.match(font, /,/, 'the styles are there')
      assert.deepEqual(trouble, [])
      await close()
    })

    test(`${name}, a search finds in the reader's browser`, async () => {
      const { page, trouble, close } = await openPage(browser)
      await page.goto(root().replace('index.html', `${slug}/decisions.html`))
      const text = await page.locator('main .words, main td a').first().textContent()
      const words = (text ?? '').match(/\w+/g) ?? []
      const [word = ''] = words.sort((a, b) => b.length - a.length)
      await page.getByPlaceholder('Search the record').fill(word)
      await page.getByPlaceholder('Search the record').press('Enter')
      await page.locator('.hits > li').first().waitFor()
      await page.locator('.hits a').first().click()
      assert.ok((await page.locator('h1').textContent()) !== '')
      assert.deepEqual(trouble, [])
      await close()
    })
  }

  test('without JavaScript the search page says where to look', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false })
    await page.goto(roots['opened from disk']().replace('index.html', `${slug}/search.html`))
    assert.ok(await page.locator('noscript a[href$="decisions.html"]').isVisible())
    await close()
  })
})

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/** A web host that knows nothing but files. */
function plainHost(folder: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const path = join(folder, decodeURIComponent(pathname))
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end()
    return response
      .writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' })
      .end(readFileSync(path))
  })
  return server.listen(0, '127.0.0.1')
}
