/**
 * `node score/links.ts`: imports the annotated communities and holds the links between items that the
 * record tells against those in `score/links` (see its README). `--verbose` lists what is missed and what is wrong,
 * `--unjudged` the links told where nothing is annotated, `--only=NAME` takes one community,
 * `--fresh` the links of `score/links/fresh`, which no weight was set on; `--report` writes both to
 * docs/reports/threads.md.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openHouse } from '#house'
import { type Compared, compareLinks, type ToldLink } from './linking/compare.ts'
import { type GoldLink, type GoldLinks, LINK_KINDS, type Place, readGold } from './linking/gold.ts'
import { COLUMNS, linksReport, type NamedResult, ofKind, rowOf } from './linking/report.ts'
import { readTold } from './linking/told.ts'

const corpus = join(import.meta.dirname, '../../shared/corpus')
const flags = process.argv.slice(2)
if (!existsSync(corpus)) {
  console.log(`links: skipped, ${corpus} is absent`)
  process.exit(0)
}
const only = flags.find((flag) => flag.startsWith('--only='))?.slice(7)
const verbose = flags.includes('--verbose')

const fresh = flags.includes('--fresh')
if (flags.includes('--report')) {
  const halves = [await compareAll(readGold(false)), await compareAll(readGold(true))] as const
  writeFileSync(join(import.meta.dirname, '../docs/reports/threads.md'), linksReport(...halves))
} else {
  console.log(lineOf(COLUMNS))
  const compared = await compareAll(readGold(fresh))
  console.log(lineOf(rowOf('all', compared)))
  console.log(`\n${lineOf(['kind', ...COLUMNS.slice(1)])}`)
  for (const kind of LINK_KINDS) console.log(lineOf(rowOf(kind, ofKind(compared, kind))))
}

async function compareAll(golds: readonly GoldLinks[]): Promise<readonly NamedResult[]> {
  const all: NamedResult[] = []
  for (const gold of golds) {
    if (only && !gold.community.includes(only)) continue
    const house = await openHouse({
      dataFile: null,
      cacheFolder: '',
      by: 'score',
      gitEnvironment: {},
    })
    const result = {
      community: gold.community,
      ...compareLinks(gold, await readTold(house, corpus, gold)),
    }
    await house.close()
    all.push(result)
    if (flags.includes('--report')) continue
    console.log(lineOf(rowOf(gold.community, [result])))
    if (verbose) tellMisses(result)
    if (flags.includes('--unjudged'))
      for (const link of result.unjudged) console.log(`  unjudged: ${toldLink(link)}`)
  }
  return all
}

function tellMisses(result: Compared): void {
  for (const link of result.missed)
    console.log(
      `  missed ${link.kind}: ${goldLink(link)}${result.read.includes(link) ? '' : ' (not read)'}`,
    )
  for (const { link, state } of result.misstated)
    console.log(`  ${link.kind}, told as ${state}: ${goldLink(link)}`)
  for (const link of result.wrong) console.log(`  wrong: ${toldLink(link)}`)
}

function lineOf(cells: readonly (string | number)[]): string {
  return cells.map((cell, at) => (at ? `${cell}`.padStart(10) : `${cell}`.padEnd(30))).join('')
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
