import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { withoutMailNoise } from './mail.ts'

const MAIL = `From: Ada <ada@kelp.example>
X-Boat: 7
To: guild@kelp.example
Subject: Oil,
 and nets
Date: Wed, 8 May 2024

Hi

> quoted
On Tue, 7 May 2024, Kofi wrote:
words
-- 
Ada
`

test('of a mail stay who, when, about what, and its own words; every offset stays', () => {
  const words = withoutMailNoise(MAIL)!
  equal(words.length, MAIL.length)
  equal(
    words.replace(/^ +$/gm, '').replace(/\n+/g, '\n').trim(),
    'From: Ada <ada@kelp.example>\nSubject: Oil,\n and nets\nDate: Wed, 8 May 2024\nHi\nwords',
  )
})

test('labels at the top of notes make no mail', () => {
  equal(withoutMailNoise('From: 10:00\nTo: 11:00\nPlace: pier\n\nwords'), null)
  equal(withoutMailNoise('# Notes\n\nFrom: ada\nTo: kofi\nSubject: oil\n'), null)
})
