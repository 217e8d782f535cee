import { isNobody } from './not-people.ts'
import { foldName } from './spelling.ts'

/** Words that stand where a name should: nobody is called so. Folded. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  `all|anybody|anyone|any volunteer|attendee|attendees|chair|co-chair|community|core team|editor|editors|everybody|everyone|everybody else
first last|first name|firstname lastname|full name|guest|guests|host|last name|me|member|members|moderator|myself|n a|na|name|names|name surname|need to|nick|nobody|no one|none
note taker|notetaker|note-taker|observer|observers|organiser|organizer|others|participant|participants|person|person a|person b|presenter|scribe|secretary|several|someone|somebody|speaker
tba|tbc|tbd|team|the chair|the group|the team|they|time|to be announced|to be confirmed|to be decided|todo|unassigned|unclear|unknown|unknown speaker|url|us|various|volunteer|volunteers
we|whoever|who|you|your handle|your name|your nick|yourself|your username|username|user name|xx|xxx`
    .split(/[|\n]/)
    .map((word) => word.trim()),
)

/** Words in the names of groups. */
const GROUP =
  /\b(?:team|teams|wg|sig|committee|council|working group|group|board|members|everyone|maintainers|contributors|volunteers|leads|devs|developers|community|staff|foundation)\b/

/** Whether nobody can be called so: a placeholder, a template's word, an address, a sentence. */
export const isPlaceholder = (written: string): boolean => {
  const known = judged.get(written)
  if (known !== undefined) return known
  const judgement = judge(written)
  if (judged.size > 50_000) judged.clear()
  judged.set(written, judgement)
  return judgement
}

/** The same few names come again and again. */
const judged = new Map<string, boolean>()

const judge = (written: string): boolean => {
  if (written.length > 60 || /[<>{}|=]|https?:|www\.|\?\?|__|\.\.\./.test(written)) return true
  const fold = foldName(written)
  if (fold === '' || !/\p{L}/u.test(fold) || PLACEHOLDERS.has(fold)) return true
  return fold.split(' ').length > 5 || isNobody(written, fold)
}

/** Whether a party that an item names is a word or a phrase: a holiday in brackets owns nothing. */
export const namesNobody = (written: string): boolean => isNobody(written, foldName(written))

/** Whether it names a party of several people. */
export const isGroup = (written: string): boolean => GROUP.test(foldName(written))
