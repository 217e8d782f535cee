import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { hashText } from '#record'
import { batch, type OpenEmpty, textOf, withEmpty } from './made.ts'

/** How every store must keep texts and readings, as tests. */
export const checkTexts = (store: string, open: OpenEmpty): void => {
  const works = (name: string, work: Parameters<typeof withEmpty>[1]): void => {
    test(`${store}: ${name}`, () => withEmpty(open, work))
  }

  works('a text comes back byte for byte, whatever its bytes', async ({ log, texts }) => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, i) => (i * 7) % 256)
    const text = hashText(bytes)
    const empty = { text: hashText(new Uint8Array()), bytes: new Uint8Array() }
    await log.append('tide', 0, batch([], { texts: [{ text, bytes }, empty] }))
    deepEqual([...((await texts.get('tide', text)) ?? [])], [...bytes])
    equal((await texts.get('tide', empty.text))?.length, 0)
    equal(await texts.get('moor', text), null)
  })

  works('the same text twice is kept once and no trouble', async ({ log, texts }) => {
    const one = textOf('one')
    await log.append('tide', 0, batch([], { texts: [one, one] }))
    await log.append('tide', 0, batch([], { texts: [one] }))
    deepEqual([...(await texts.get('tide', one.text))!], [...one.bytes])
  })

  works('a reading is kept by text and version of the reader', async ({ readings }) => {
    const { text } = textOf('one')
    await readings.put('tide', [{ text, reader: '1', json: '{"a":"ä"}' }])
    await readings.put('tide', [{ text, reader: '1', json: '{"a":"ö"}' }])
    equal(await readings.get('tide', text, '1'), '{"a":"ö"}')
    equal(await readings.get('tide', text, '2'), null)
    equal(await readings.get('moor', text, '1'), null)
    deepEqual([...(await readings.known('tide', '1'))], [text])
    deepEqual([...(await readings.known('tide', '2'))], [])
  })

  works('the text out of a file of another format is kept beside its reading', async (ports) => {
    const { readings } = ports
    const { text } = textOf('one')
    const plain = textOf('two').text
    await readings.put('tide', [
      { text, reader: '1', json: '1', unwrapped: 'words' },
      { text: plain, reader: '1', json: '1' },
    ])
    equal(await readings.unwrapped('tide', text), 'words')
    equal(await readings.unwrapped('tide', plain), null)
    equal(await readings.unwrapped('moor', text), null)
    await readings.put('tide', [{ text, reader: '2', json: '2', unwrapped: 'more words' }])
    await readings.forget('tide', '2')
    equal(await readings.unwrapped('tide', text), 'more words')
  })

  works('all readings of a version come in the order of their texts', async ({ readings }) => {
    const texts = Array.from({ length: 230 }, (_, i) => textOf(`text ${i}`).text)
    await readings.put(
      'tide',
      texts.map((text) => ({ text, reader: '1', json: JSON.stringify(text) })),
    )
    await readings.put('tide', [{ text: texts[0]!, reader: '2', json: '2' }])
    const seen: string[] = []
    for await (const { text, json } of readings.each('tide', '1')) {
      equal(json, JSON.stringify(text))
      seen.push(text)
    }
    deepEqual(seen, texts.toSorted())
  })

  works('readings can be forgotten, all or those of other versions', async ({ readings }) => {
    const { text } = textOf('one')
    for (const reader of ['1', '2', '3']) await readings.put('tide', [{ text, reader, json: '1' }])
    await readings.put('moor', [{ text, reader: '1', json: '1' }])
    await readings.forget('tide', '2')
    equal(await readings.get('tide', text, '1'), null)
    equal(await readings.get('tide', text, '2'), '1')
    await readings.forget('tide')
    equal(await readings.get('tide', text, '2'), null)
    equal(await readings.get('moor', text, '1'), '1')
  })
}
