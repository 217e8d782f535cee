import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { readBody } from './body.ts'

const app = new Hono()
app.post('/', async (c) => c.json(await readBody(c, 1000)))

const read = async (body: BodyInit): Promise<unknown> => {
  const init = { method: 'POST', body, duplex: 'half' }
  return (await app.request('/', init as RequestInit)).json()
}

test('a body is text of at most so many characters', async () => {
  assert.equal(await read('Fähre'), 'Fähre')
  assert.equal(await read('x'.repeat(1000)), 'x'.repeat(1000))
  assert.equal(await read('x'.repeat(1001)), null)
})

test('of a body that never ends no more is taken than could be read', async () => {
  let given = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 500
      controller.enqueue(new Uint8Array(500))
    },
  })
  assert.equal(await read(endless), null)
  assert.ok(given < 10_000)
})
