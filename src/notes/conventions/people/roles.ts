/** What a person does in a meeting, as notes name it; and what a body calls its members. */

/** A role as a label or in parentheses, lower case, also several joined by `/`, `&`, `and`. */
const ROLE =
  '(?:(?:acting|interim|vice|deputy|co)[- ]?)?(?:chair(?:person|man|woman|s)?|president|secretary|treasurer|scribes?|' +
  '(?:minutes?|notes?)[- ]?tak(?:ers?|ing)|minutes|notes|moderators?|facilitators?|meeting (?:leader|chair|host|owner|lead)|' +
  'leader|team lead|tech lead|lead|hosts?|organi[sz]ers?|presenters?|speakers?|time[- ]?keepers?|editors?|champions?|proxy|convener|convenor|coordinator|shepherd|commander|responders?|scribenick)'

/** A whole label of a role: `Moderator / Notetaker`, `Note-taker(s)`, `Topic Facilitator(s)`. */
export const ROLE_LABEL = new RegExp(
  `^(?!meeting (?:notes|minutes)$)(?:(?:the|our|meeting|call|session|topic|today'?s|incident|wg|tsc|committee) )?${ROLE}(?:\\(s\\))?(?:\\s*(?:/|&|,|\\+|and)\\s*${ROLE}(?:\\(s\\))?)*$`,
)

/** A role in parentheses or behind a dash after a name. */
export const ROLE_NOTE = new RegExp(`^(?:the |our )?${ROLE}(?:[,/& ]|$)`)

/** The roles that a label names, each alone. */
export const rolesIn = (label: string): string[] =>
  label
    .toLowerCase()
    .replace(/\(s\)/g, '')
    .split(/\s*(?:\/|&|,|\+|\band\b)\s*/)
    .map((role) =>
      role.replace(/^(?:the|our|meeting|call|session|today'?s) (?!lead|owner|host)/, '').trim(),
    )
    .filter((role) => role !== '')

/** An office that stands behind a name and a comma: `Dana Whitfield, General Counsel`. */
export const OFFICE_TITLE =
  /^(?:(?:executive|general|managing|deputy|vice|associate|assistant|legal|finance|financial|outside|technical|technology|programs?|programme|project|community|office|chief|board|development|communications|marketing|operations|operating|events?|interim|acting) )*(?:director|counsel|officer|manager|secretary|treasurer|president|chair(?:man|woman|person)?|coordinator|administrator|auditor|assistant|attorney|finance|operations|staff|consultant|accountant|bookkeeper|advis[oe]r)$/i

/** An office that stands before a name: `Vice Chair Ada Oduya`, `Member Oduya`. */
export const TITLE_BEFORE =
  /^((?:(?:[Vv]ice|[Dd]eputy|[Aa]cting|[Cc]o)[- ]?)?(?:[Cc]hair(?:man|woman|person)?|[Pp]resident|[Mm]ayor|[Ss]ecretary|[Tt]reasurer)|(?:(?:[Bb]oard|[Cc]ouncil|[Cc]ommittee) ?)?[Mm]ember|[Cc]ouncil(?:l?or|man|woman)|[Cc]ommissioner|[Dd]irector|[Tt]rustee|[Ss]upervisor|[Aa]lder(?:man|woman)) (?=\p{Lu}[\p{L}'’.-]+(?: \p{Lu}|$))/u
