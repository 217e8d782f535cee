import { deepEqual, equal } from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { called } from './called.ts'

test('a site holds the community that was named, and no other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'minutebook-'))
  try {
    for (const name of ['locks', 'weirs']) {
      await mkdir(join(folder, 'notes', name), { recursive: true })
      await writeFile(join(folder, 'notes', name, '2021-03-01.md'), `# The ${name}\n\nWe met.\n`)
    }
    const data = ['--data', join(folder, 'record.db')]
    await called('import', join(folder, 'notes'), '--each', ...data)
    const site = join(folder, 'site')
    const { code } = await called('export', '--site', site, '--community', 'weirs', ...data)
    equal(code, 0)
    deepEqual(
      ['weirs', 'locks'].map((name) => existsSync(join(site, name, 'index.html'))),
      [true, false],
    )
  } finally {
    await rm(folder, { recursive: true })
  }
})
