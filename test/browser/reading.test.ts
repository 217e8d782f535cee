import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { type ServedExample, serveExample } from './example.ts'
import { fitsAcross, NARROW, openBrowser, openPage } from './stage.ts'

describe('reading in a browser', () => {
  let browser: Browser
  let example: ServedExample
  let home: string
  before(async () => {
    ;[browser, example] = await Promise.all([openBrowser(), serveExample()])
    home = `${example.url}${example.slug}/`
  })
  after(async () => {
    await browser.close()
    await example.close()
  })

  const fullestMeeting = async (): Promise<string> => {
    const { rows } = await example.house.views.meetings(example.slug, { limit: 1000 })
    const [fullest] = [...rows].sort((a, b) => b.counts.actions - a.counts.actions)
    return `${home}meetings/${fullest?.id}`
  }

  test('without JavaScript the way leads from the first page to the sentence', async () => {
    const { page, trouble, close } = await openPage(browser, { javaScriptEnabled: false })
    await page.goto(example.url)
    await page.getByRole('navigation', { name: 'Sections' }).getByText('Decisions').click()
    await page.locator('main a[href*="/meetings/"]').first().click()
    assert.match(page.url(), /\/meetings\/\w-/)
    assert.ok((await page.locator('.notes mark').count()) > 0)
    assert.deepEqual(trouble, [])
    await close()
  })

  test('without JavaScript a search finds and a filter narrows', async () => {
    const { page, trouble, close } = await openPage(browser, { javaScriptEnabled: false })
    await page.goto(`${home}search`)
    await page.getByLabel('Words and filters').fill('kind:action')
    await page.locator('#q').press('Enter')
    assert.match(page.url(), /q=kind%3Aaction/)
    assert.ok((await page.locator('.hits > li').count()) > 0)
    await page.goto(`${home}actions?state=done`)
    const done = await page.locator('main tbody tr, main .entries > li').count()
    await page.goto(`${home}actions`)
    const all = await page.locator('main tbody tr, main .entries > li').count()
    assert.ok(done > 0 && done < all, `${done} of ${all}`)
    assert.deepEqual(trouble, [])
    await close()
  })

  test('a mark leads to its note in the margin, and the note back to its mark', async () => {
    const { page, trouble, close } = await openPage(browser)
    await page.goto(await fullestMeeting())
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter(
          (href) => href !== '#' && !document.getElementById(decodeURIComponent(href.slice(1))),
        ),
    )
    assert.deepEqual(broken, [], 'anchors without a place')
    const flag = page.locator('.notes mark a.flag').first()
    const toMargin = (await flag.getAttribute('href')) ?? ''
    await flag.click()
    assert.equal(new URL(page.url()).hash, toMargin)
    const note = page.locator(`[id="${toMargin.slice(1)}"]`)
    assert.ok(await note.isVisible())
    await note.locator('a[href^="#"]').first().click()
    const back = decodeURIComponent(new URL(page.url()).hash.slice(1))
    assert.notEqual(`#${back}`, toMargin)
    assert.ok(await page.locator(`[id="${back}"]`).isVisible())
    assert.deepEqual(trouble, [])
    await close()
  })

  test('results come while somebody types', async () => {
    const { page, trouble, close } = await openPage(browser)
    await page.goto(`${home}search`)
    await page.locator('#q').pressSequentially('kind:decision', { delay: 5 })
    await page.locator('.hits > li').first().waitFor()
    assert.match(page.url(), /q=kind/)
    assert.deepEqual(trouble, [])
    await close()
  })

  test('feeds are XML that a browser parses', async () => {
    const { page, close } = await openPage(browser)
    await page.goto(home)
    for (const name of ['meetings.atom', 'decisions.atom']) {
      const entries = await page.evaluate(async (address) => {
        const feed = new DOMParser().parseFromString(
          await (await fetch(address)).text(),
          'application/xml',
        )
        return feed.querySelector('parsererror') ? -1 : feed.querySelectorAll('entry').length
      }, `${home}${name}`)
      assert.ok(entries > 5, `${name}: ${entries}`)
    }
    await close()
  })

  test('on paper the notes stay and the controls go', async () => {
    const { page, close } = await openPage(browser)
    await page.goto(await fullestMeeting())
    await page.emulateMedia({ media: 'print' })
    assert.ok(await page.locator('h1').isVisible())
    assert.ok(await page.locator('.notes').isVisible())
    for (const gone of ['nav.sections', '.quick-search', 'a.skip'])
      assert.equal(await page.locator(gone).isVisible(), false, gone)
    await close()
  })

  test('a picture wider than the screen says that it scrolls, does so by keyboard, and is printed whole', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false })
    await page.goto(`${home}actions`)
    const [hint, picture] = [
      page.locator('.scroll-hint').first(),
      page.locator('.chart-scroll').first(),
    ]
    assert.equal(await hint.isVisible(), false)
    await page.setViewportSize(NARROW)
    assert.ok(await hint.isVisible())
    await picture.focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.querySelector('.chart-scroll')!.scrollLeft > 0)
    await page.emulateMedia({ media: 'print' })
    assert.equal(await hint.isVisible(), false)
    assert.ok(await fitsAcross(page))
    await close()
  })

  test('a note full of HTML, script and endless words runs nothing, asks nobody, and fits the screen', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'minutebook-hostile-'))
    t.after(() => rmSync(folder, { recursive: true, force: true }))
    const hostile = await serveExample(hostileNotes(folder))
    t.after(() => hostile.close())
    const { page, trouble, close } = await openPage(browser, { viewport: NARROW })
    const { views } = hostile.house
    const { rows: meetings } = await views.meetings(hostile.slug, {})
    const { rows: documents } = await views.documents(hostile.slug, {})
    const { rows: people } = await views.people(hostile.slug, {})
    assert.ok(meetings.length > 0 && documents.length > 0)
    const addresses = [
      '',
      ...['meetings', 'decisions', 'actions', 'motions', 'questions', 'people', 'problems'],
      'documents',
      `search?q=${encodeURIComponent(SCRIPT)}`,
      'search?q=tide',
      `decisions?text=${encodeURIComponent(SCRIPT)}`,
      ...meetings.map(({ id }) => `meetings/${id}`),
      ...documents.flatMap(({ id }) => [`documents/${id}`, `documents/${id}/original`]),
      ...people.map(({ id }) => `people/${encodeURIComponent(id)}`),
    ]
    for (const address of addresses) {
      const response = await page.goto(`${hostile.url}${hostile.slug}/${address}`)
      assert.equal(response?.status(), 200, address)
      assert.equal(await page.evaluate('globalThis.hacked'), undefined, address)
      if (address.endsWith('/original')) continue
      assert.ok(await fitsAcross(page), `${address} scrolls sideways`)
      const risky = await page.evaluate(() =>
        [...document.querySelectorAll('iframe, object, embed, base, img, [style], [onerror]')]
          .concat([...document.querySelectorAll('a[href^="javascript:" i], a[href^="data:" i]')])
          .map((element) => element.outerHTML.slice(0, 99)),
      )
      assert.deepEqual(risky, [], address)
    }
    assert.deepEqual(trouble, [])
    await close()
  })
})

const SCRIPT = '<script>globalThis.hacked = 1</script>'

/** Notes whose every name, heading and item tries to be more than words. */
const hostileNotes = (folder: string): string => {
  const notes = join(folder, 'notes"><img src=x onerror=hacked=1>')
  mkdirSync(notes)
  writeFileSync(
    join(notes, `2019-03-06 <b onclick=hacked=1>${'tide'.repeat(40)}.md`),
    [
      `# Tide call ${SCRIPT} 2019-03-06`,
      '',
      '## Attendees',
      '',
      `- Ada ${SCRIPT} Quay`,
      '- Tom "><img src=x onerror="hacked=1"> Buoy',
      '',
      '## Decisions',
      '',
      `- DECISION: raise the tide ${SCRIPT}`,
      '- DECISION: <img src=https://tide.invalid/x.png onerror=hacked=1>',
      '',
      '## Actions',
      '',
      '- ACTION(Ada): read <iframe src="https://tide.invalid/"></iframe> aloud',
      '- [ ] @tom: [click](javascript:hacked=1) or [this](data:text/html,<script>hacked=1</script>)',
      '',
      'Motion: <svg onload=hacked=1> by Ada, seconded by Tom. Passed 2-0.',
      '',
      '<style>body { display: none }</style>',
      '<base href="https://tide.invalid/">',
      '<meta http-equiv="refresh" content="0;url=https://tide.invalid/">',
      '<form action="https://tide.invalid/"><button>Vote</button></form>',
      '![tide](https://tide.invalid/pixel.png "x")',
      '',
      `A word without an end: ${'flood'.repeat(60)}, and https://tide.example/${'ebb'.repeat(80)}`,
      '',
      '| a | b |',
      '| - | - |',
      `| ${SCRIPT} | <a href="javascript:hacked=1">x</a> |`,
      '',
    ].join('\n'),
  )
  return notes
}
