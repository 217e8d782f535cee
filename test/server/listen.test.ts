import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { test } from 'node:test'
import { createApp, listen } from '#server'
import { madeServed } from '../made/served.ts'

const app = createApp(madeServed())

test('it listens at this machine alone and closes at once when nobody asks', async () => {
  const listening = await listen(app, { port: 0 })
  assert.equal(listening.url, `http://127.0.0.1:${listening.port}/`)
  const response = await fetch(`${listening.url}api/communities`)
  assert.equal(response.status, 200)
  await response.text()
  await listening.close()
  await assert.rejects(fetch(listening.url))
})

test('a connection that never asks anything does not keep it open', async () => {
  const listening = await listen(app, { port: 0 })
  const waiting = connect(listening.port, '127.0.0.1')
  const ended = new Promise((resolve) => waiting.once('close', () => resolve('ended')))
  await new Promise((resolve) => waiting.once('connect', resolve))
  await (await fetch(`${listening.url}api/communities`)).text()
  await listening.close()
  assert.equal(await ended, 'ended')
})

test('a port in use is named, and what to do', async () => {
  const first = await listen(app, { port: 0 })
  await assert.rejects(listen(app, { port: first.port }), {
    name: 'ListenError',
    message: `Port ${first.port} is in use`,
    hint: 'Choose another with --port N, or any free one with --port 0.',
  })
  await first.close()
})

test('without a port the first free one from 7070 on is taken', async () => {
  const first = await listen(app)
  const second = await listen(app)
  assert.ok(first.port >= 7070 && first.port < second.port && second.port < 7080)
  await Promise.all([first.close(), second.close()])
})

test('what is no port and what is no address of this machine is said', async () => {
  await assert.rejects(listen(app, { port: 70_000 }), /70000 is no port/)
  await assert.rejects(
    listen(app, { port: 0, host: '203.0.113.7' }),
    /203\.0\.113\.7 is no address/,
  )
})
