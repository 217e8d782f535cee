import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileOfPage, type Place, to } from '#web'
import { community } from '../made/views.ts'

const served: Place = { now: '', base: '/', url: 'lanterns/', community }
const filed: Place = { ...served, base: '../../', url: 'lanterns/meetings/m-1', files: true }

test('served pages have plain addresses below the base', () => {
  assert.equal(to.home(served), '/lanterns/')
  assert.equal(
    to.list(served, 'decisions', { year: '2019', text: '' }),
    '/lanterns/decisions?year=2019',
  )
  assert.equal(to.meeting(served, { id: 'm-1' }, 'a-1'), '/lanterns/meetings/m-1#a-1')
  assert.equal(
    to.document({ ...served, base: '/records/' }, 'd-1', 12),
    '/records/lanterns/documents/d-1#L12',
  )
  assert.equal(to.search(served, 'kind:action ada'), '/lanterns/search?q=kind%3Aaction%20ada')
  assert.equal(
    to.format(served, 'actions', 'csv', { state: 'open' }),
    '/lanterns/actions.csv?state=open',
  )
})

test('pages kept as files lead to files, relative to where they stand', () => {
  assert.equal(to.home(filed), '../../lanterns/index.html')
  assert.equal(to.list(filed, 'decisions', { year: '2019' }), '../../lanterns/decisions.html')
  assert.equal(to.meeting(filed, { id: 'm-1' }, 'a-1'), '../../lanterns/meetings/m-1.html#a-1')
  assert.equal(to.search(filed, 'lamp'), '../../lanterns/search.html?q=lamp')
  assert.equal(fileOfPage('lanterns/meetings/m-1'), 'lanterns/meetings/m-1.html')
  assert.equal(fileOfPage(''), 'index.html')
})

test('ids cannot leave their place in an address', () => {
  assert.equal(to.person(served, '../x?y#z'), '/lanterns/people/..%2Fx%3Fy%23z')
})
