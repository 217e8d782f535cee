/** A test reporter that says what failed, what was skipped and why, and one closing line. */
import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'

const root = process.cwd()

export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0
  let failed = 0
  const skipped: string[] = []
  for await (const { type, data } of events) {
    if (type === 'test:pass') {
      if (data.skip !== undefined)
        skipped.push(`${data.name}: ${data.skip === true ? '' : data.skip}`)
      else if (data.details.type !== 'suite') passed++
    } else if (type === 'test:fail') {
      if (data.details.type !== 'suite') failed++
      const { error } = data.details
      const cause =
        error.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : error.message
      yield `\n✖ ${data.name}\n  ${relative(root, data.file ?? '')}:${data.line ?? 0}\n${indent(cause)}\n`
    } else if (type === 'test:stderr') yield data.message
  }
  if (skipped.length > 0) yield `\nskipped:\n${skipped.map((name) => `  - ${name}\n`).join('')}`
  yield `\n${passed} passed, ${failed} failed, ${skipped.length} skipped\n`
}

const indent = (text: string): string => text.replace(/^/gm, '    ')
