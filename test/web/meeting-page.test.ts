import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMarkdown } from '#markdown'
import { MeetingPage, type Place, renderPage } from '#web'
import { community } from '../made/views.ts'
import { anchorsOf, idsOf, tagsOf, wordsOf } from './html.ts'
import { markedMeeting } from './marked-meeting.ts'

const at: Place = {
  now: '2019-04-01T00:00:00Z',
  base: '/',
  url: 'lanterns/meetings/m-lamp0001',
  community,
}

const page = (marked: string, over: Parameters<typeof markedMeeting>[1] = {}): string =>
  renderPage(MeetingPage, { at, view: markedMeeting(marked, over), parse: parseMarkdown })

/** The notes alone, without what the page lists above and below them. */
const notes = (marked: string): string => {
  const html = page(marked)
  return html.slice(html.indexOf('<div class="notes">'), html.indexOf('id="h-links"'))
}

test('points below what somebody says in a list are drawn with their findings', () => {
  const html = notes(
    '# Call\n\n## Questions\n\n* `<reed> will there be lamps?`\n  * Yes\n  * ‹action|Ada to light them›\n',
  )
  assert.match(wordsOf(html), /will there be lamps\?[\s\S]*Yes[\s\S]*Ada to light them/)
  assert.match(html, /<mark id="action-1"/)
})

test('a finding is marked in the text and noted in the margin, and each leads to the other', () => {
  const html = notes(
    '# Call\n\n- ‹action|Ada writes to the harbour›\n- ‹decision|we light the lamp›\n',
  )
  for (const id of ['action-1', 'decision-2']) {
    assert.match(html, new RegExp(`<mark id="${id}"`))
    assert.match(html, new RegExp(`id="m-${id}"[^>]*role="note"`))
    assert.deepEqual(
      anchorsOf(html)
        .filter((anchor) => anchor.endsWith(id))
        .sort(),
      [id, `m-${id}`],
    )
  }
  assert.match(html, /<mark id="action-1"[^>]*>.*Ada writes to the harbour<\/mark>/)
})

test('a further place of an item is marked and leads to the same note in the margin', () => {
  const html = notes('‹action|Ada writes›\n\n- [ ] ‹action#1|write, Ada›\n')
  assert.equal(html.match(/<mark/g)?.length, 2)
  assert.deepEqual(idsOf(html), ['m-action-1', 'action-1'])
  assert.equal(html.match(/href="#m-action-1"/g)?.length, 2)
})

test('findings that overlap or lie in each other are all marked, and no word is lost or doubled', () => {
  const html = notes('‹decision|We agree that ‹action|Ada will **write** it› down›\n')
  assert.equal(idsOf(html).filter((id) => !id.startsWith('m-')).length, 2)
  assert.match(wordsOf(html).replace(/[■▷]/g, ''), /We agree that Ada will write it down/)
})

test('a finding over the cells of a row has one anchor', () => {
  const html = notes('| Who | What |\n| --- | --- |\n| ‹action|Ada | write to the harbour› |\n')
  assert.equal(idsOf(html).filter((id) => id === 'action-1').length, 1)
  assert.equal(html.match(/<mark/g)?.length, 2)
})

test('an item whose words are not in these lines still has its note', () => {
  const view = markedMeeting('# Call\n\nNothing here.\n\n‹action|Ada writes›\n')
  const html = renderPage(MeetingPage, {
    at,
    parse: parseMarkdown,
    view: { ...view, meeting: { ...view.meeting, lines: [1, 3] } },
  })
  assert.doesNotMatch(html, /<mark/)
  assert.match(html, /id="m-action-1"/)
})

test('notes full of markup and scripts are shown as the words they are', () => {
  const html = page(`---
title: <script>alert(1)</script>
---
# <img src=x onerror=alert(1)> Call

<script>alert(2)</script>

<iframe src="https://evil.example"></iframe> and <b onclick="alert(3)">bold</b>

- ‹action|<svg onload=alert(4)> write›
- [run](javascript:alert(5)) and [data](data:text/html,<script>alert(6)</script>)
- ![picture](https://evil.example/track.png)
- [odd](https://good.example/"onmouseover="alert(7))

| <script>alert(8)</script> | "quoted" |
| --- | --- |
| <style>body{display:none}</style> | & |

\`\`\`html
</pre><script>alert(9)</script>
\`\`\`
`)
  const tags = tagsOf(html)
  for (const { name, attributes } of tags) {
    assert.ok(!['img', 'iframe', 'style', 'object', 'embed', 'b onclick'].includes(name), name)
    assert.ok(!Object.keys(attributes).some((key) => /^on|^style$/.test(key)), name)
    if (name === 'script') assert.match(attributes.src ?? '', /^\/assets\//)
    assert.doesNotMatch(attributes.href ?? '', /^\s*(?:javascript|data):/i)
  }
  assert.match(wordsOf(html), /alert\(9\)/)
})

test('lists keep their nesting, their numbers and their boxes', () => {
  const html = notes('3. three\n4. four\n   - inner\n\n- [x] written\n- [ ] not yet\n')
  assert.match(html, /<ol start="3"><li>three<\/li><li>four<ul><li>inner<\/li><\/ul><\/li><\/ol>/)
  assert.match(html, /aria-label="done">☑<\/span>written/)
  assert.match(html, /aria-label="not done">☐<\/span>not yet/)
})

test('lines of one paragraph stay lines, and quotes quotes', () => {
  const html = notes('Chair: Ada\nScribe: Tom\n\n> said the gull\n')
  assert.match(html, /<p>Chair: Ada<br\/?>Scribe: Tom<\/p>/)
  assert.match(html, /<blockquote><p>said the gull<\/p><\/blockquote>/)
})

test("headings of the notes are ranked below the page's, without a gap", () => {
  const html = notes('# Call\n\n#### Deep\n\n## Topic\n')
  assert.match(html, /<h3>Call<\/h3>.*<h4>Deep<\/h4>.*<h4>Topic<\/h4>/s)
})

test('only the lines of this meeting are shown of a text that holds several', () => {
  const view = markedMeeting('# One\n\nfirst words\n\n# Two\n\nsecond words\n')
  const html = renderPage(MeetingPage, {
    at,
    parse: parseMarkdown,
    view: { ...view, meeting: { ...view.meeting, lines: [5, 7] } },
  })
  assert.match(html, /second words/)
  assert.doesNotMatch(html, /first words/)
})

test('a meeting without any item says so', () => {
  assert.match(page('# Call\n\nWe met.\n'), /No decision, action, motion or question was found/)
})

test('a line of ten thousand links and a hundred findings is woven in one pass', () => {
  const line = Array.from({ length: 10_000 }, (_, i) => `[${i}](https://a.example/${i})`).join(' ')
  const html = notes(`${'‹action|do› '.repeat(100)}${line}\n`)
  assert.equal(html.match(/href="https:/g)?.length, 10_000)
  assert.equal(html.match(/<mark/g)?.length, 100)
})
