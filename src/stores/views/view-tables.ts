/** The tables of what readers are shown. All of it can be thrown away and made again. */
export interface ViewTables {
  readonly view_communities: {
    readonly community: string
    /** Counted from 1: the upper part of the numbers of its search entries. */
    readonly number: number
    readonly name: string
    readonly documents: number
    readonly meetings: number
    /** What the rows were made from; null while they are being written. */
    readonly stamp: string | null
    /** JSON of totals. */
    readonly totals: string
    readonly open_actions: number
    /** Numbers of the book's search entries, [from, to). */
    readonly entries_from: number
    readonly entries_to: number
  }
  readonly view_documents: {
    readonly community: string
    readonly document: string
    readonly path: string
    readonly kind: string
    readonly retired: number
    readonly sort: string
    /** Of all rows of its sheet: the same digest, nothing to write. */
    readonly digest: string
    /** Numbers of its search entries, [from, to). */
    readonly entries_from: number
    readonly entries_to: number
    readonly words: string
    /** JSON lists of ids. */
    readonly meeting_ids: string
    readonly versions: string
    readonly row: string
  }
  readonly view_meetings: {
    readonly community: string
    readonly meeting: string
    readonly document: string
    readonly series: string
    readonly date: string | null
    readonly kind: string
    readonly retired: number
    readonly sort: string
    readonly words: string
    readonly row: string
    /** JSON of what only its own page shows. */
    readonly page: string
  }
  readonly view_items: {
    readonly community: string
    readonly item: string
    readonly kind: string
    readonly meeting: string
    readonly document: string
    readonly series: string
    readonly date: string | null
    /** State of an action (`unheard`: open and never heard of again), outcome of a motion, date of a next meeting. */
    readonly state: string | null
    readonly review: number
    readonly doubtful: number
    readonly retired: number
    /** An earlier mention of the same stands in lists. */
    readonly later: number
    /** The date from which another decision stands in its place. */
    readonly until: string | null
    readonly sort: string
    readonly words: string
    readonly row: string
  }
  readonly view_item_people: {
    readonly community: string
    readonly item: string
    readonly person: string
    readonly role: string
  }
  readonly view_attendance: {
    readonly community: string
    readonly meeting: string
    readonly position: number
    /** Null for a party that is in no register. */
    readonly person: string | null
    readonly retired: number
    readonly sort: string
    readonly name: string
    readonly status: string
    /** JSON list. */
    readonly roles: string
    readonly organisation: string | null
    readonly written: string
    /** JSON of six numbers. */
    readonly span: string
  }
  readonly view_problems: {
    readonly community: string
    readonly document: string
    readonly position: number
    readonly meeting: string | null
    readonly series: string | null
    readonly date: string | null
    readonly severity: string
    readonly retired: number
    readonly sort: string
    readonly words: string
    readonly row: string
  }
  readonly view_people: {
    readonly community: string
    readonly person: string
    readonly sort: string
    readonly words: string
    readonly row: string
    /** JSON list of why the names are one person's. */
    readonly evidence: string
  }
  readonly view_doubts: {
    readonly community: string
    readonly doubt: string
    readonly kind: string
    readonly document: string | null
    readonly series: string | null
    readonly date: string | null
    readonly sort: string
    readonly words: string
    readonly row: string
  }
  readonly view_series: {
    readonly community: string
    readonly series: string
    readonly row: string
  }
  readonly view_activity: {
    readonly community: string
    readonly month: string
    readonly row: string
  }
  readonly view_aliases: {
    readonly community: string
    readonly alias: string
    readonly target: string
  }
  readonly search_entries: {
    readonly n: number
    readonly community: string
    readonly kind: string
    readonly id: string
    readonly series: string | null
    readonly date: string | null
    readonly state: string | null
    /** Ids between spaces: ` ada bram `. */
    readonly owners: string
    readonly movers: string
    readonly people: string
    readonly meeting: string | null
    /** Null: follows from the community's book. */
    readonly document: string | null
    /** JSON of six numbers. */
    readonly span: string | null
    /** Null where it is the title of its meeting. */
    readonly title: string | null
    readonly heading: string
    readonly body: string
  }
}
