import type { CommunityAccount, FileOutcome, ImportAccount } from '#house'
import { visible } from './pointer.ts'
import type { Terminal } from './terminal.ts'

const OUTCOMES: readonly (readonly [outcome: FileOutcome, label: string])[] = [
  ['read', 'read'],
  ['unchanged', 'unchanged since the last import'],
  ['agenda', 'agenda only'],
  ['cancelled', 'meeting cancelled'],
  ['template', 'template'],
  ['empty', 'empty'],
  ['no-minutes', 'no minutes'],
  ['retired', 'vanished; retired, still readable'],
  ['failed', 'FAILED'],
]

const NOTES = 'Markdown, plain text, HTML and chat logs (.md .txt .html .log and the like)'

const FOUND: readonly (readonly [
  kind: keyof CommunityAccount['found'],
  one: string,
  many: string,
])[] = [
  ['meetings', 'meeting', 'meetings'],
  ['topics', 'topic', 'topics'],
  ['decision', 'decision', 'decisions'],
  ['action', 'action item', 'action items'],
  ['motion', 'motion', 'motions'],
  ['poll', 'poll', 'polls'],
  ['question', 'open question', 'open questions'],
  ['problems', 'problem to look at', 'problems to look at'],
]

/** What an import did with every file, and what it found. `everyFile` lists files that were read, too. */
export const accountLines = (
  terminal: Terminal,
  account: ImportAccount,
  everyFile: boolean,
): string => {
  const parts = account.communities.map((community) =>
    communityLines(terminal, community, everyFile),
  )
  const beside = account.passedOver.map(({ why, count }) => `  ${count} passed over: ${why}`)
  const isTold = account.communities.some(
    ({ found }) => found.meetings > 1 && found.action + found.decision > 0,
  )
  const once = isTold ? ['What several meetings tell of stands once in the lists.'] : []
  return `${[...parts, ...beside, ...once, `Took ${account.seconds.toFixed(1)} s.`].join('\n')}\n`
}

const communityLines = (
  { paint }: Terminal,
  { community, source, lines, passedOver, earlier, found, interrupted }: CommunityAccount,
  everyFile: boolean,
): string => {
  const counts = OUTCOMES.flatMap(([outcome, label]) => {
    const of = lines.filter((line) => line.outcome === outcome)
    if (of.length === 0) return []
    const isListed = everyFile || (outcome !== 'read' && outcome !== 'unchanged' && of.length <= 12)
    const names = of.map(
      (line) => `${' '.repeat(9)}${visible(line.path)}${line.why ? `: ${line.why}` : ''}`,
    )
    const head = `  ${String(of.length).padStart(5)}  ${outcome === 'failed' ? paint('red', label) : label}`
    return isListed || outcome === 'failed' ? [head, ...names] : [head]
  })
  const skipped = passedOver.map(
    ({ why, count }) => `  ${String(count).padStart(5)}  passed over: ${why}`,
  )
  const versions = earlier > 0 ? [`  ${String(earlier).padStart(5)}  earlier versions filed`] : []
  const totals = FOUND.filter(([kind]) => found[kind] > 0).map(
    ([kind, one, many]) => `${found[kind]} ${found[kind] === 1 ? one : many}`,
  )
  return [
    `${paint('bold', community.name)} from ${source}${interrupted ? paint('yellow', ' (interrupted; import again to go on)') : ''}`,
    ...counts,
    ...versions,
    ...skipped,
    lines.length === 0
      ? `  No notes are here: ${NOTES} are read.`
      : totals.length > 0
        ? `  Found ${totals.join(', ')}.`
        : '  Found nothing new.',
  ].join('\n')
}
