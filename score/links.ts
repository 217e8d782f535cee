/**
 * `node score/links.ts`: imports the annotated communities and holds the links between items that the
 * record tells against those in `score/links` (see its README). `--verbose` lists what is missed and what is wrong,
 * `--unjudged` the links told where nothing is annotated, `--only=NAME` takes one community,
 * `--fresh` the links of `score/links/fresh`, which no weight was set on.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openHouse } from '../src/house.ts'
import { type Compared, compareLinks, type ToldLink } from './linking/compare.ts'
import { type GoldLink, isState, LINK_KINDS, type Place, readGold } from './linking/gold.ts'
import { readTold } from './linking/told.ts'

const corpus = join(import.meta.dirname, '../../shared/corpus')
const flags = process.argv.slice(2)
if (!existsSync(corpus)) {
  console.log(`links: skipped, ${corpus} is absent`)
  process.exit(0)
}
const only = flags.find((flag) => flag.startsWith('--only='))?.slice(7)
const verbose = flags.includes('--verbose')

const compared: Compared[] = []
console.log(head('community'))
for (const gold of readGold(flags.includes('--fresh'))) {
  if (only && !gold.community.includes(only)) continue
  const house = await openHouse({
    dataFile: null,
    cacheFolder: '',
    by: 'score',
    gitEnvironment: {},
  })
  const result = compareLinks(gold, await readTold(house, corpus, gold))
  await house.close()
  compared.push(result)
  console.log(row(gold.community, [result]))
  if (verbose) {
    for (const link of result.missed)
      console.log(
        `  missed ${link.kind}: ${goldLink(link)}${result.read.includes(link) ? '' : ' (not read)'}`,
      )
    for (const { link, state } of result.misstated)
      console.log(`  ${link.kind}, told as ${state}: ${goldLink(link)}`)
    for (const link of result.wrong) console.log(`  wrong: ${toldLink(link)}`)
  }
  if (flags.includes('--unjudged'))
    for (const link of result.unjudged) console.log(`  unjudged: ${toldLink(link)}`)
}
console.log(row('all', compared))
console.log(`\n${head('kind')}`)
for (const kind of LINK_KINDS) {
  const of = compared.map((result) => ({
    ...result,
    found: result.found.filter((link) => link.kind === kind),
    read: result.read.filter((link) => link.kind === kind),
    missed: result.missed.filter((link) => link.kind === kind),
    stated: result.stated.filter((link) => link.kind === kind),
    misstated: [],
    right: [],
    wrong: [],
    unjudged: [],
  }))
  console.log(row(kind, of))
}

function head(name: string): string {
  return line([
    name,
    'recall',
    'found',
    'read',
    'of',
    'state',
    'precision',
    'right',
    'wrong',
    'unjudged',
  ])
}

function row(name: string, results: readonly Compared[]): string {
  const count = (key: keyof Compared): number =>
    results.reduce((sum, result) => sum + result[key].length, 0)
  const [found, right, wrong] = [count('found'), count('right'), count('wrong')]
  const of = found + count('missed')
  const ofStates = results.flatMap((result) => result.found.filter(({ kind }) => isState(kind)))
  return line([
    name,
    share(found, of),
    found,
    count('read'),
    of,
    share(count('stated'), ofStates.length),
    share(right, right + wrong),
    right,
    wrong,
    count('unjudged'),
  ])
}

function line(cells: readonly (string | number)[]): string {
  return cells.map((cell, at) => (at ? `${cell}`.padStart(10) : `${cell}`.padEnd(30))).join('')
}

function share(part: number, whole: number): string {
  return whole ? `${((100 * part) / whole).toFixed(1)} %` : '–'
}

function goldLink({ from, to }: GoldLink): string {
  return `${place(from)} → ${place(to)}`
}

function toldLink({ from, to }: ToldLink): string {
  const why = `${to.confidence.toFixed(2)} ${to.evidence.join(', ')}`
  return `${place(from.places[0]!)} → ${place(to.places[0]!)} (${why})`
}

function place([path, [first, last]]: Place): string {
  return `${path}:${first}${last > first ? `–${last}` : ''}`
}
