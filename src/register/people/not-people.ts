/**
 * Words that head a line, a vote or a step as a name does, and are nobody's name. Folded. Names of
 * people are read from lists and speech by their place; this is the last sieve.
 */
const WORDS: ReadonlySet<string> = new Set(
  `abstain abstained action actions affirm affirmed after again agenda aggregated agreed also always analogy anecdote answer approve approved archive assigned aside background backlog
because before benefit bonus bug call caveat change charter clarification closed cloud commit comment comments company compliance concern conclusion confirmed consensus continue costly cons context
current date deadline decision default demo deprecated detail details discuss discussed discussion done downgrade draft drawback due edit elsewhere email error-prone etc event everything example excused
excuused extracted fail failed failure feature feedback final finally first fix follow-up from general generator goal goals governance high history however how idea important improvement info input
intro introduction issue issues item last later lead license licensing link links location low lunch medium meeting minor minutes module motion must nay nays never new next nit no-info none note notes notice
notetaking now obstain office oh ok okay one open opening option organizer other outcome overview pass passed past performance plan plans plenary plus points policy poll postpone postponed ppt
presentation present presenting previous priority pro problem proceed process proposal proposed pros publication published purpose question questions quick quorum quote rationale reason recap record recording
recorded regrets reject rejected release remote reminder report request required resolution resolved response result results retro review revisit risk roadmap roll scope second section see shadows should
side slides slot so some someday sometimes sooner spec specification sponsor start statement status step sticks stretch sub-project subproject subprojects submission suggestion summary support table target task tasks
test then there thing things third this thoughts time timeline title todo tomorrow topic topics tracked tracking training trivia two type unclaimed undecided unlisted update updates upgrade url use usage
version video vote voted votes voting warning week welcome what when where whereas which why wiki yay yays yea yeas yes yesterday zoom evangelism evangalism hindered`.split(
    /\s+/,
  ),
)

/** Ends of words for deeds and qualities; names with them are rare and stand below. */
const ENDS =
  /(?:[a-z]{4}(?:tions?|sions?|ments?|ness|ility|ibility|ances?|ences?|ology)|[a-z]{5}(?:ing|ized|ised|able))$/

const NAMES: ReadonlySet<string> = new Set(
  `clement clemence constance terrance torrance lawrence laurence florence clarence terrence terence temperance prudence providence valence sterling manning browning
fielding harding golding holding channing spalding pickering wittering dowling rowling keating fleming downing harting redding welling elling durance vance chance hortense`.split(
    /\s+/,
  ),
)

/** Whether what stands where a name would is a word or a phrase instead; `fold` is the folded form. */
export const isNobody = (written: string, fold: string): boolean => {
  if (/[?!“”„/\\=+]|:\S|^['‘’"]|\d\.\d/.test(written)) return true
  if (MONTH.test(fold)) return true
  const words = fold.split(' ')
  if (words.length === 1) return WORDS.has(fold) || (ENDS.test(fold) && !NAMES.has(fold))
  return isPhrase(written, words)
}

/** `Jan 6th`, `12 march`. */
const MONTH =
  /^(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]* \d{1,4}(?:st|nd|rd|th)?$/

/** A sentence that begins with a capital and goes on with small words: `Revisiting the munger`. */
const isPhrase = (written: string, words: readonly string[]): boolean => {
  const last = words[words.length - 1]!
  if (STARTS.has(words[0]!) || (DAYS.has(words[0]!) && /^(?:days?|eve|holidays?)$/.test(last)))
    return true
  return (
    /^\p{Lu}/u.test(written) &&
    /\s\p{Ll}[\p{L}-]{2,}$/u.test(written) &&
    (WORDS.has(last) || ENDS.test(last) || last === 'needed')
  )
}

/** `Ascension Day`. */
const DAYS: ReadonlySet<string> = new Set(
  `all ascension bank bastille boxing canada christmas columbus easter election father's father’s good independence labor labour may memorial mlk mother's mother’s national new
next off presidents presidents' public release republic sick st thanksgiving unity vacation veterans victory whit women's women’s work working`.split(
    /\s+/,
  ),
)

/** What sentences begin with, and no name does. */
const STARTS: ReadonlySet<string> = new Set(
  `i've i'm i'd i’ve i’m i’d we've we’ve let's let’s the an also please volunteers will should discuss revisit revisiting there's there’s that's that’s it's it’s don't don’t sig`.split(
    ' ',
  ),
)
