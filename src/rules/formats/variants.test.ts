import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Election, rankingOf } from '../ballots/index.ts'
import { amountToFraction, fractionToText } from '../numbers/index.ts'
import { formatNamed } from './index.ts'

/** What a text says, in short: options, then `weight×ranking` in names; or what is wrong and where. */
const told = (format: string, text: string): string => {
  const { election, problems } = formatNamed(format)!.read(text)
  const wrong = problems.map(({ span, message }) => `${span?.line}:${span?.column} ${message}`)
  return [...(election ? [inShort(election)] : []), ...wrong].join(' | ')
}

const inShort = ({ options, ballots, title = '' }: Election): string => {
  const papers = ballots.map((ballot) => {
    const weight = fractionToText(amountToFraction(ballot.weight ?? 1))
    const ranks = rankingOf(ballot).map((rank) => rank.map((place) => options[place]).join('='))
    return `${ballot.count ?? 1}×${weight} ${ranks.join('>')}`
  })
  return `${options.join(', ')} (${title}): ${papers.join('; ')}`
}

const PLAIN = '3 1\n1 1 2 0\n2 3=1 0\n0\n"Ash"\n"Elm"\n"Fir"\n"Trees"\n'
const PLAIN_TOLD = 'Ash, Elm, Fir (Trees): 1×1 Ash>Elm; 2×1 Fir=Ash'

test('BLT comes with any line ends, a byte order mark, comments, blanks, or all on one line', () => {
  const dressed = [
    PLAIN,
    `\uFEFF${PLAIN.replaceAll('\n', '\r\n')}`,
    PLAIN.replaceAll('\n', '\r'),
    PLAIN.replaceAll('\n', '  \n\n'),
    PLAIN.replaceAll('\n', ' # said\n'),
    PLAIN.replaceAll('\n', ' '),
    PLAIN.trimEnd(),
    PLAIN.replace('3=1', '3 = 1'),
    PLAIN.replace('3=1', '3 =1'),
    PLAIN.replace('1 1 2', '1 1 - 2'),
    PLAIN.replace('2 3=1 0', '2.0 3=1 0').replace('1 1 2 0', '1 1\n2 0'),
    PLAIN.replace('3 1\n', '3 1\n[nick a b c]\n').replace('1 1 2', '1 a b').replace('3=1', 'c=a'),
  ]
  for (const text of dressed) assert.equal(told('blt', text), PLAIN_TOLD, JSON.stringify(text))
})

test('BLT names hold quotation marks, and stand without them', () => {
  const named = (name: string): string => told('blt', PLAIN.replace('"Elm"', name))
  assert.match(named('"Elm \\"the old\\""'), /^Ash, Elm "the old", Fir/)
  assert.match(named('"Elm ""the old"""'), /^Ash, Elm "the old", Fir/)
  assert.match(named(`'Elm "x"'`), /^Ash, Elm "x", Fir/)
  assert.match(named(`"O'Neil"`), /^Ash, O'Neil, Fir/)
  assert.match(named(`O'Neil`), /^Ash, O'Neil, Fir .*\| 6:1 “O'Neil” is not in quotes$/)
  assert.equal(named('"Elm'), '6:1 A quotation mark that is not closed | 9:1 1 of 3 names')
  assert.equal(named('"Ash"'), '6:1 “Ash” is named twice')
})

test('BLT without the lone 0 is read, and said to lack it; a ballot without its 0 is told', () => {
  const text = PLAIN.replace('\n0\n', '\n')
  assert.equal(told('blt', text), `${PLAIN_TOLD} | 4:1 No lone 0 ends the ballots`)
  assert.match(told('blt', PLAIN.replace('1 1 2 0', '1 1 2')), /^3:1 Option 2 stands twice/)
})

test('CEF comes with decimals as weights, either order of signs, any case, and says where it is wrong', () => {
  const head = '#/WEIGHT ALLOWED : True\r\n#/candidates:Ash;Elm;\r\n'
  assert.equal(
    told('cef', `\uFEFF${head}t||Ash>Elm ^ 2.5*3 # c\r\nElm*2^3\r\n/EMPTY_RANKING/ * 4\r\n`),
    'Ash, Elm (): 3×5/2 Ash>Elm; 2×3 Elm; 4×1 ',
  )
  assert.equal(
    told('cef', 'Ash > Elm\nElm > Ash ^ 2 ^ 3\n'),
    '2:11 Neither ranking, weight nor quantity',
  )
  assert.equal(told('cef', 'Ash > Elm * 1.5\n'), '1:11 Neither ranking, weight nor quantity')
  assert.equal(told('cef', '#/Candidates: Ash;Elm;Ash\nAsh\n'), '1:1 “Ash;Elm;Ash” as candidates')
  assert.match(told('cef', '#/Colour: red\nAsh > Elm\n'), /\| 1:1 No parameter is called “colour”$/)
})

const sheet = (options: string, votes: string): string => `${options}\n${votes}\n`
const ARROWS = '  Option 1------>: Ash\n/ Option 2----->: Elm\n|/ Option 3---->: None Of The Above'

test('tally sheets come with choices, without arrows, with names or hashes behind, and say what is no ballot', () => {
  const same = 'Ash, Elm, None Of The Above (): 1×1 Ash>None Of The Above; 1×1 Elm=Ash'
  const votes = 'V: 1-2   ada\tAda\n V: 2-- \t0f0f\nT: 1\n'.replace('2--', '22-')
  assert.equal(told('debian', sheet(ARROWS, votes)), same.replace('Elm=Ash', 'Ash=Elm'))
  const plain = 'Choice 1: Ash\r\nChoice 2: Elm\r\nChoice 3: None Of The Above\r'
  assert.equal(told('debian', sheet(plain, votes)), same.replace('Elm=Ash', 'Ash=Elm'))
  assert.equal(told('debian', sheet(ARROWS, 'V: 1?2')), '4:4 “1?2” is no ranking')
  assert.equal(told('debian', 'V: 12 ada\n'), '1:1 A ballot before any option')
})

test('starvote comes with sections, options and methods in any case', () => {
  const { election, method } = formatNamed('starvote')!.read(
    '\uFEFF[OPTIONS]\r\nMethod = allocated\r\nSeats = 1\r\n[Ballots]\r\nAsh = 3\r\n',
  )
  assert.equal(method, 'allocated-score')
  assert.deepEqual(election?.ballots, [{ kind: 'scores', scores: [3] }])
})

test('tables come with voters ahead, and cast vote records with overvotes and skipped ranks', () => {
  const { election } = formatNamed('csv')!.read('Name,Ash,Elm\nada,1,2\nbo,3,\n')
  assert.deepEqual(election?.options, ['Ash', 'Elm'])
  assert.deepEqual(
    election?.ballots.map(({ id }) => id),
    ['ada', 'bo'],
  )
  const scored = formatNamed('csv')!.read('Name,Ash\n4,2\n').election
  assert.deepEqual(scored?.options, ['Name', 'Ash'])
  const records =
    'RowID,Precinct,rank1,rank2,rank3\n1,north,Ash,overvote,Elm\n2,north,Elm,skipped,Ash\n3,north,skipped,skipped,Elm\n'
  const ranked = (head: string): string => told('csv', `${head}${records}`)
  assert.equal(ranked(''), 'Ash, Elm (): 1×1 Ash>Elm; 1×1 Elm>Ash; 1×1 Elm')
  assert.equal(ranked('# overvotes: end\n'), 'Ash, Elm (): 1×1 Ash; 1×1 Elm>Ash; 1×1 Elm')
  assert.equal(ranked('# skipped: 1\n'), 'Ash, Elm (): 1×1 Ash>Elm; 1×1 Elm; 1×1 ')
  assert.equal(told('csv', 'Ash,Elm\n"1,2\n'), '2:1 A quotation mark that is not closed')
})
