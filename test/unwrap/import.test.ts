import { equal, match, ok } from 'node:assert/strict'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openHouse } from '#house'
import { docxOf } from '../made/docx.ts'

test('a folder of PDF and Word files is filed as it is and shown as the text read from it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-unwrap-'))
  const house = await openHouse({ dataFile: null, cacheFolder: '', by: 'ada', gitEnvironment: {} })
  try {
    const call = docxOf([{ words: 'Kelp call of 7 May 2024' }, { words: 'DECISION: green oil' }])
    copyFileSync(join(import.meta.dirname, 'board.pdf'), join(folder, 'board.pdf'))
    writeFileSync(join(folder, 'call.docx'), call)
    writeFileSync(join(folder, 'cut.docx'), call.subarray(0, call.length - 100))
    const { communities } = await house.importPath(folder, { community: 'Kelp' })
    const outcomes = communities[0]!.lines.map(({ path, outcome }) => `${path} ${outcome}`)
    equal(outcomes.join(', '), 'board.pdf read, call.docx read, cut.docx no-minutes')

    const { id } = communities[0]!.community
    const { rows } = await house.views.documents(id, { limit: 10 })
    const viewOf = async (path: string) => {
      const row = rows.find((one) => one.path === path)
      ok(row !== undefined, path)
      return (await house.views.document(id, row.id))!
    }
    const board = await viewOf('board.pdf')
    match(board.original, /^ +Saltern Reef Foundation\n/)
    equal(board.isUnwrapped, true)
    equal(board.meetings[0]!.date, '2024-05-14')
    match(
      (await viewOf('call.docx')).original,
      /^Kelp call of 7 May 2024\n\nDECISION: green oil\n$/,
    )
    const cut = await viewOf('cut.docx')
    equal(cut.original, '')
    equal(cut.problems[0]!.code, 'file-unreadable')
  } finally {
    await house.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
