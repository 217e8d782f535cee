import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { decodeText } from './decode-text.ts'

const CASES: readonly (readonly [string, readonly number[], ReturnType<typeof decodeText>])[] = [
  ['UTF-8', [...Buffer.from('Größe')], { text: 'Größe', encoding: 'utf-8', guessed: false }],
  [
    'UTF-8 with its mark, which is no character of the text',
    [0xef, 0xbb, 0xbf, 0x61],
    { text: 'a', encoding: 'utf-8', guessed: false },
  ],
  [
    'UTF-16, little end first',
    [0xff, 0xfe, ...Buffer.from('aé', 'utf16le')],
    { text: 'aé', encoding: 'utf-16le', guessed: false },
  ],
  [
    'UTF-16, big end first',
    [0xfe, 0xff, 0x00, 0x61, 0x00, 0xe9],
    { text: 'aé', encoding: 'utf-16be', guessed: false },
  ],
  [
    'UTF-16 without its mark, little end first',
    [...Buffer.from('Minutes of the größte pier', 'utf16le')],
    { text: 'Minutes of the größte pier', encoding: 'utf-16le', guessed: false },
  ],
  [
    'UTF-16 without its mark, big end first',
    [...Buffer.from('Minutes of the pier', 'utf16le').swap16()],
    { text: 'Minutes of the pier', encoding: 'utf-16be', guessed: false },
  ],
  [
    'Latin-1, a guess',
    [...Buffer.from('Größe', 'latin1')],
    { text: 'Größe', encoding: 'windows-1252', guessed: true },
  ],
  [
    'quotation marks of Windows-1252, a guess',
    [0x93, 0x61, 0x94],
    { text: '“a”', encoding: 'windows-1252', guessed: true },
  ],
  [
    'UTF-8 with a broken byte among whole characters, a guess',
    [...Buffer.from('Größe über'), 0xff],
    { text: 'Größe über\ufffd', encoding: 'utf-8', guessed: true },
  ],
  ['nothing', [], { text: '', encoding: 'utf-8', guessed: false }],
]

for (const [name, bytes, decoded] of CASES)
  test(`reads ${name}`, () => {
    deepEqual(decodeText(Uint8Array.from(bytes)), decoded)
  })
