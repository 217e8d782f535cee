import {
  COUNT_SETTINGS,
  clausesOf,
  hashJson,
  isUnsourced,
  type Method,
  methods,
  presets,
  type Rule,
} from '#rules'

/** A rule by name, and how much of it rests on a sentence that was read. */
export interface RuleRef extends Pick<Rule, 'id' | 'title' | 'version' | 'about'> {
  readonly hash: string
  readonly clauses: number
  readonly unsourced: number
}

/** Names a rule. */
export const ruleRef = (rule: Rule): RuleRef => {
  const { id, title, version, about } = rule
  const clauses = clausesOf(rule)
  const unsourced = clauses.filter(({ source }) => isUnsourced(source)).length
  return { id, title, version, about, hash: hashJson(rule), clauses: clauses.length, unsourced }
}

/** The rules at hand, by name. */
export const rulesAtHand = (): readonly RuleRef[] => presets.map(ruleRef)

/** A way to count, without its deed. */
export interface MethodRef extends Pick<Method, 'name' | 'title' | 'about' | 'takes' | 'seats'> {
  /** What it can be told, and what that means. */
  readonly settings: Readonly<Record<string, string>>
}

/** The ways to count that are at hand. */
export const methodsAtHand = (): readonly MethodRef[] =>
  methods.map(({ name, title, about, takes, seats, reads }) => ({
    name,
    title,
    about,
    takes,
    seats,
    settings: Object.fromEntries(reads.map((read) => [read, COUNT_SETTINGS[read]])),
  }))
