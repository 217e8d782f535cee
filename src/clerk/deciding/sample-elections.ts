/** An election to begin from. */
export interface SampleElection {
  readonly name: string
  readonly title: string
  /** By which method it is first shown. */
  readonly method: string
  readonly ballots: string
}

/** Made-up elections of each kind of ballot, for a first look at counting. */
export const sampleElections: readonly SampleElection[] = [
  {
    name: 'stewards',
    title: 'Ranked: three stewards',
    method: 'scottish-stv',
    ballots: `5 3
9 1 3 0
7 2 3 1 0
6 1 2 0
5 4 5 0
4 5 4 3 0
3 3 0
0
"Ada Okonkwo"
"Bram Verhoeven"
"Chidi Eze"
"Dora Lind"
"Elif Kaya"
"Three stewards of the Tidepool"
`,
  },
  {
    name: 'circle',
    title: 'Ranked: preferences in a circle',
    method: 'schulze-winning',
    ballots: `# A name for the lighthouse
Lantern > Harbour > Tide * 8
Harbour > Tide > Lantern * 7
Tide > Lantern > Harbour * 6
Tide > Harbour = Lantern * 2
`,
  },
  {
    name: 'lamps',
    title: 'Scored: lamps for the pier',
    method: 'star',
    ballots: `# title: Lamps for the pier
# top: 5
id,Oil,Gas,Arc,Candles
ada,5,4,0,1
bo,4,5,1,0
cy,0,2,5,3
di,1,3,4,5
eli,5,3,2,0
fay,0,4,5,2
`,
  },
  {
    name: 'topics',
    title: 'Approved: topics for the next meeting',
    method: 'approval',
    ballots: `# title: Two topics for the next meeting
# seats: 2
# ballots: approvals
id,Moths,Ropes,Charts,Dues
ada,x,x,,
bo,x,,x,
cy,,x,x,
di,x,,,x
eli,,,x,
`,
  },
]
