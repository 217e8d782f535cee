// @ts-check
/**
 * Searches a static site in the reader's browser. The index is a script of its own that sets
 * `minutebookIndex`: `entries` are [kind, title, address, date, where, ...facts]; `words` has for each word the numbers
 * of the entries it stands in, each but the first as the step from the one before.
 *
 * @typedef {readonly [kind: string, title: string, address: string, date: string, where: string, ...facts: string[]]} Entry
 * @typedef {{ entries: Entry[], words: Record<string, number[]> }} Index
 */

const MOST = 200
const PAUSE = 120

const plain = (/** @type {string} */ text) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const wordsOf = (/** @type {string} */ text) => plain(text).match(/[\p{L}\p{N}]{2,40}/gu) ?? []

/** The numbers of the entries that hold a word beginning so, with how well it fits. */
const numbersOf = (/** @type {Index} */ index, /** @type {string} */ start) => {
  /** @type {Map<number, number>} */
  const fits = new Map()
  for (const [word, steps] of Object.entries(index.words)) {
    if (!word.startsWith(start)) continue
    let number = 0
    for (const step of steps) {
      number += step
      fits.set(number, Math.max(fits.get(number) ?? 0, start.length / word.length))
    }
  }
  return fits
}

/** `kind:action flood` → the words, the kind, the days. */
const readQuery = (/** @type {string} */ text) => {
  /** @type {Record<string, string>} */
  const filters = {}
  const rest = text.replace(/\b(kind|after|before):(\S+)/g, (_, key, value) => {
    filters[key] = value.toLowerCase()
    return ' '
  })
  return { filters, words: wordsOf(rest) }
}

const search = (/** @type {Index} */ index, /** @type {string} */ text) => {
  const { filters, words } = readQuery(text)
  const { kind, after, before } = filters
  /** @type {Map<number, number> | null} */
  let fits = null
  for (const word of words) {
    const more = numbersOf(index, word)
    /** @type {Map<number, number>} */
    const both = new Map()
    for (const [number, fit] of more) {
      const sofar = fits === null ? 0 : fits.get(number)
      if (sofar !== undefined) both.set(number, sofar + fit)
    }
    fits = both
  }
  const numbers = fits === null ? index.entries.keys() : fits.keys()
  const found = []
  for (const number of numbers) {
    const entry = index.entries[number]
    if (!entry) continue
    const [is, title, , date] = entry
    if (kind && is !== kind) continue
    if (after && date < after) continue
    if (before && !(date !== '' && date <= `${before}~`)) continue
    const titleWords = new Set(wordsOf(title))
    const inTitle = words.filter((word) => titleWords.has(word)).length
    found.push({ entry, rank: (fits?.get(number) ?? 0) + 2 * inTitle })
  }
  return found.sort((a, b) => b.rank - a.rank || (a.entry[3] < b.entry[3] ? 1 : -1))
}

/** An element with its class, its attributes and what stands in it. */
const make = (
  /** @type {string} */ name,
  /** @type {string} */ look,
  /** @type {(Node | string)[]} */ ...inside
) => {
  const element = document.createElement(name)
  if (look !== '') element.className = look
  element.append(...inside)
  return element
}

const hitOf = (/** @type {Entry} */ [kind, title, address, date, where, ...told]) => {
  const link = make('a', 'words', title === '' ? '(no words)' : title)
  link.setAttribute('href', address)
  const facts = [...told, date, where].filter(Boolean).map((fact) => make('span', '', fact))
  return make(
    'li',
    'hit',
    make('p', 'hit-head', make('span', `kind kind-${kind}`, kind), ' ', link),
    make('p', 'entry-facts', ...facts),
  )
}

const show = (
  /** @type {Index} */ index,
  /** @type {Element} */ results,
  /** @type {string} */ text,
) => {
  if (text.trim() === '') {
    const hint = 'Type words; kind:action, after:2019-03 and before:2020 narrow the search.'
    results.replaceChildren(make('p', 'summary', hint))
    return
  }
  const found = search(index, text)
  const few = found.length > MOST ? `, the best ${MOST} of them below` : ''
  results.replaceChildren(
    make('p', 'count', `${found.length} ${found.length === 1 ? 'hit' : 'hits'}${few}`),
    make('ol', 'hits', ...found.slice(0, MOST).map(({ entry }) => hitOf(entry))),
  )
}

const start = () => {
  const field = document.getElementById('q')
  const results = document.getElementById('results')
  const index = /** @type {{ minutebookIndex?: Index }} */ (globalThis).minutebookIndex
  if (!(field instanceof HTMLInputElement) || !results || !index) return
  field.value = new URLSearchParams(location.search).get('q') ?? ''
  show(index, results, field.value)
  /** @type {number | undefined} */
  let waiting
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => show(index, results, field.value), PAUSE)
  })
}

addEventListener('DOMContentLoaded', start)
