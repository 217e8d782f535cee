import type { Problem } from '#terms'
import type { Election } from '../ballots/index.ts'

/** A way of writing elections down, as data. */
export interface Format {
  readonly name: string
  readonly title: string
  /** How its files end, without the dot. */
  readonly endings: readonly string[]
  /** Whether a text looks like this format. */
  readonly sniff: (text: string) => boolean
  readonly read: (text: string) => ElectionRead
  /** Problems say what the format cannot: errors where nothing is written, warnings for what is left out. */
  readonly write: (election: Election) => ElectionWritten
}

/** A text read as an election. */
export interface ElectionRead {
  /** Null where errors make it meaningless. */
  readonly election: Election | null
  /** The counting method that the text asks for, by its name here; left out where it names none. */
  readonly method?: string
  readonly problems: readonly Problem[]
}

/** An election written as a text. */
export interface ElectionWritten {
  /** Null where the election has something that the format cannot say. */
  readonly text: string | null
  readonly problems: readonly Problem[]
}
