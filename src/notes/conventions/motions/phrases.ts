/** A person's name as prose writes it, with capitals, or a handle. */
const WORD = "(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.?(?=\\s\\p{Lu}|\\b))"
const NAME = `(?:@[\\w.-]*\\w|(?:(?:Mr|Mrs|Ms|Dr)\\.\\s)?${WORD}(?:(?:\\s(?:van|von|der|de|den|del|la)){0,2}\\s${WORD}){0,3})`
/** Subjects of a verb: `Ada`, `Ada and Bob`. */
const NAMES = `(${NAME}(?:(?:,?\\s?&\\s?|,?\\sand\\s|\\s?/\\s?)${NAME}){0,3})`
/** Behind `by`, commas list further people. */
const LISTED = `(${NAME}(?:(?:,\\s?(?:and\\s)?|\\s?&\\s?|\\sand\\s|\\s?/\\s?)${NAME}){0,4})`
/** What a body is moved to do. */
const DEED =
  '(?:adopt|approve|accept|table|adjourn|amend|elect|re-?elect|appoint|close|open the|authori[sz]e|ratify|postpone|defer|suspend|allocate|nominate|hire|pay|fund|reimburse|change|rescind|extend|grant|endorse|add|remove|create|form|establish|waive|enter|end|recess|confirm|direct|allow|set|send|have|make|instruct|reject|dissolve|merge|support|proceed|spend|purchase|sponsor|donate|replace|update|revise|call|go into|designate|dismiss|reduce|increase|require|schedule|continue|task|charter|recogni[sz]e|award|move|hold|keep|host|engage|retain|invite|renew|delegate|sign|name|select|choose|cancel|acknowledge|certify|commission|issue|rename|transfer|request|thank|reaffirm|refer|reconsider|strike|formally|provide|enact|sunset|dispense|approve)'

/** A verb of moving, and what is moved. */
const MOVES = new RegExp(
  `\\b(?:(?:moves|moved|motions|motioned)\\s(?:that\\s|to\\s(?=${DEED}\\b)|for\\s|(?:the\\s)?(?:adoption|approval|acceptance|motion)\\b|we\\s)|motions\\b|motioned\\b|so\\smove[sd]\\b)`,
  'u',
)

/** Where the motion, its mover and its seconder stand in a sentence. */
export interface MotionPhrase {
  readonly rule: string
  readonly words: RegExp
  /** Looked for first: names are dear to look for. */
  readonly gate: RegExp
  /** Number of the group that names the mover, the seconder; 0 where none does. */
  readonly mover: number
  readonly seconder: number
  readonly confidence: number
}

/** In order: the first that fits a passage opens a motion. */
export const MOTION_PHRASES: readonly MotionPhrase[] = [
  {
    rule: 'moved-and-seconded',
    gate: /second|2nd|SECOND/i,
    words: new RegExp(
      `\\b(?:[Mm]oved|[Pp]roposed|[Mm]otion(?:ed)?|MOTION|[Mm]over|[Pp]roposer|MOVED)(?: was)?(?: duly)?(?: made)?\\s*(?:by|from|of|:)?\\s*:?\\s*${NAMES}\\s*(?:\\([^)]{1,40}\\)\\s*)?[,;./]?\\s*(?:and\\s)?(?:was\\s|duly\\s)*(?:[Ss]econd(?:ed|er)?|SECONDED|2nd(?:ed)?)\\s*(?:by|from|of|:)?\\s*:?\\s*${LISTED}`,
      'u',
    ),
    mover: 1,
    seconder: 2,
    confidence: 0.95,
  },
  {
    rule: 'moves-seconds',
    gate: /(?:moves|moved|motions|motioned|proposes|proposed)\b.{0,240}(?:second|2nd)/,
    words: new RegExp(
      `${NAMES},?\\s(?:moves|moved|motions|motioned|proposes|proposed)\\b[^.;\\n]{0,200}?[,.;]?\\s(?:and\\s)?${NAMES},?\\s(?:also\\s)?(?:second(?:s|ed)?|2nds)\\b`,
      'u',
    ),
    mover: 1,
    seconder: 2,
    confidence: 0.92,
  },
  {
    rule: 'msc',
    gate: /\bM\/S|otion \(|OTION \(/,
    words: new RegExp(
      `\\b(?:M/S(?:/[A-Z])?\\b|(?:[Mm]otion|MOTION)\\s(?=\\([^()]{2,40}/)):?\\s*\\(?(${NAME})\\s*[-,;–/]\\s*(${NAME})`,
      'u',
    ),
    mover: 1,
    seconder: 2,
    confidence: 0.9,
  },
  {
    rule: 'made-motion',
    gate: /(?:m[ai]kes?|made|starts?|started|puts?|raises?d?|introduced?s?|brings?|brought|offers?|offered|presents?|presented|calls? for|forward)\s(?:a|the|this|another)?\s?[Mm]otion\b/,
    words: new RegExp(
      `${NAMES},?\\s(?:then\\s|also\\s)?(?:makes?|made|starts?|started|puts?(?:\\sforward)?|raises?|raised|introduces?|introduced|brings?|brought|offers?|offered|presents?|presented|calls?\\sfor)\\s(?:a|the|this|another)?\\s?[Mm]otion\\b`,
      'u',
    ),
    mover: 1,
    seconder: 0,
    confidence: 0.9,
  },
  {
    rule: 'moves-to',
    gate: MOVES,
    words: new RegExp(
      `${NAMES},?\\s(?:then\\s|also\\s)?(?:moves|moved|motions|motioned)\\s(?:that\\s|to\\s(?=${DEED}\\b)|for\\s(?:the\\s)?(?:adoption|approval|acceptance|a\\s)|(?:the\\s)?(?:adoption|approval|acceptance|motion)\\b|we\\s)|${NAMES},?\\s(?:motions|motioned|so\\smoves|so\\smoved)\\b`,
      'u',
    ),
    mover: 1,
    seconder: 0,
    confidence: 0.88,
  },
  {
    rule: 'motion-by',
    gate: /mo(?:tion|ved?)[a-z ]{0,12}(?:by|\(|:)|proposer\s*:/i,
    words: new RegExp(
      `\\b(?:(?:[Mm]otion(?:ed)?|MOTION|[Mm]oved|MOVED)(?: was)?(?: made)?\\s*(?:by\\s*:?|\\()|(?:[Mm]over|[Mm]oved|MOVED|[Pp]roposer)\\s*:)\\s*${NAMES}\\b`,
      'u',
    ),
    mover: 1,
    seconder: 0,
    confidence: 0.85,
  },
  {
    rule: 'motion-in-brackets',
    gate: /^\W{0,4}motion\b.{4,200}\([^)]{2,40}\)/i,
    words: new RegExp(
      `^\\W{0,4}(?:[Mm]otion|MOTION)\\b[^(;\\n]{4,200}\\((?:[Mm]oved by:?\\s)?${NAMES}\\)`,
      'u',
    ),
    mover: 1,
    seconder: 0,
    confidence: 0.85,
  },
  {
    rule: 'first-second',
    gate: /\b1st\b.{0,60}\b2nd\b/,
    words: new RegExp(
      `${NAMES},?\\s(?:\\()?1st\\)?[,;]?\\s(?:and\\s)?${NAMES},?\\s\\(?2nd\\b`,
      'u',
    ),
    mover: 1,
    seconder: 2,
    confidence: 0.85,
  },
  {
    rule: 'motion-made-by',
    gate: /(?:motion|resolution)\b.{0,300}\sby\b/i,
    words: new RegExp(
      `\\b(?:[Mm]otion|[Rr]esolution|MOTION)\\b[^;\\n]{0,300}?\\s(?:made|moved|proposed|put forward|offered|introduced|submitted)\\s(?:and seconded\\s)?by:?\\s${NAMES}`,
      'u',
    ),
    mover: 1,
    seconder: 0,
    confidence: 0.85,
  },
  {
    rule: 'i-move',
    gate: /\bI\b.{0,20}\b(?:move|motion)\b/,
    words:
      /(?:^|[.:,]\s)I(?: would like to|['’]d like to|['’]ll| will)? (?:move (?:that|to|we|for|the adoption)|make a motion|propose a motion|so move)\b/u,
    mover: 0,
    seconder: 0,
    confidence: 0.85,
  },
  {
    rule: 'label-motion',
    gate: /motion/i,
    words:
      /(?:^|[:\t]\s*)\W{0,4}(?:motion|MOTION|Motion|MOTIONS)\b\s*(?:#?\d[\d.-]*\s*)?(?:[:–—-]|\.\s|to\s(?!be\b)|that\s|for\s|of\s)/u,
    mover: 0,
    seconder: 0,
    confidence: 0.85,
  },
  {
    rule: 'upon-motion',
    gate: /motion|was (?:duly )?moved|moved,? (?:and )?seconded/i,
    words:
      /\b(?:[Uu]pon|[Oo]n) (?:a |the )?motion\b.{0,80}\b(?:made|seconded|carried|moved|duly)\b|\b[Aa] motion (?:was|is) (?:duly )?(?:made|moved|proposed|put|raised|passed|carried)\b|\b[Ii]t was (?:duly )?moved\b|\b[Mm]oved,? (?:and )?seconded,? (?:and )?(?:carried|passed|approved|adopted)\b|\b[Tt]he motion was (?:duly )?made(?:,| and),? seconded\b/u,
    mover: 0,
    seconder: 0,
    confidence: 0.85,
  },
  {
    rule: 'motion-told',
    gate: /[Mm]otion to\b/,
    words:
      /\b[Tt]he motion to\b.{0,200}?\b(?:passed|passes|carried|failed|fails|(?:was|is) (?:approved|adopted|carried|defeated|rejected|tabled|withdrawn))\b/u,
    mover: 0,
    seconder: 0,
    confidence: 0.8,
  },
  {
    rule: 'be-it-resolved',
    gate: /resolved/i,
    words:
      /\b(?:be it|it is|it was|it be)(?: hereby| further| therefore| now| unanimously| and| also| so|,)* resolved\b|\bRESOLVED,? (?:FURTHER,? )?(?:that|THAT)\b|^\W*resolved,? (?:further,? )?that\b/iu,
    mover: 0,
    seconder: 0,
    confidence: 0.8,
  },
  {
    rule: 'label-vote',
    gate: /^.{0,24}vot/i,
    words:
      /^\W{0,4}(?:(?:[A-Z]{2,5}|board|formal|e-?mail|final|official|roll[- ]call|quick|voice)\s)?(?:e-?)?(?:vote|votes|voted|voting)(?:\s(?:question|results?|record|taken|called|outcome|to approve\b[^:\n]{0,100}|(?:on|for|re|about|regarding)\s[^:\n]{1,100}))?\s*(?:[:?]|-{2}|[–—])/iu,
    mover: 0,
    seconder: 0,
    confidence: 0.78,
  },
  {
    rule: 'vote-within',
    gate: /[.;)] ?vote\b/i,
    words:
      /[.;)]\s+vote\s*[-–—:]\s*(?:the )?(?:action |motion |item |proposal )?(?:pass(?:ed|es)|carried|carries|approved|failed|fails|accepted|rejected|unanimous)\b/iu,
    mover: 0,
    seconder: 0,
    confidence: 0.72,
  },
  {
    rule: 'label-resolution',
    gate: /^.{0,24}resolution/i,
    words:
      /^\W{0,4}(?:(?:board|proposed|ordinary|special|council|committee)\s)?resolutions?\s*(?:no\.?\s?|#)?\s?[\dA-Z.-]{0,16}\s*(?:[:.–—]|\s-\s|$|to\b)/iu,
    mover: 0,
    seconder: 0,
    confidence: 0.75,
  },
  {
    rule: 'vote-told',
    gate: /\b[Vv]ote/,
    words:
      /\b(?:[Vv]ote (?:passes|passed|carries|carried|fails|failed|was (?:held|taken|called|unanimous))|[Bb]oard (?:votes|voted) (?:\d|unanimously|to\b)|(?:put|brought|called|taken) to (?:a |the )?vote|[Tt]ook a (?:quick )?vote|(?:sought|called|asked) (?:for )?a (?:quick )?vote|[Rr]oll[- ]call vote)\b/u,
    mover: 0,
    seconder: 0,
    confidence: 0.68,
  },
  {
    rule: 'vote-counted',
    gate: /\d{1,3} (?:votes? )?(?:in favou?r|yes|ayes|for)\b|\d (?:of|out of) \d/i,
    words:
      /(?<![.\w])\d{1,3} (?:votes? )?(?:in favou?r|yes|ayes|for)\b.{0,200}?(?<![.\w])(?:\d{1,3}|no|none|zero|one|two) (?:votes? )?(?:abst\w+|against|oppos\w+|nays?|noes|no)\b|\b\d{1,2} (?:of|out of) \d{1,2} (?:\w+ ){0,3}(?:in favou?r|voted|yes)\b/iu,
    mover: 0,
    seconder: 0,
    confidence: 0.7,
  },
  {
    rule: 'proposal-passed',
    gate: /\b(?:proposal|resolution|proposed|motion) (?:is|was|proposed|resolution|motion)\b/i,
    words:
      /\b(?:proposal|proposed resolution|resolution proposed|proposed motion|motion) (?:is|was) (?:to|that)\b/iu,
    mover: 0,
    seconder: 0,
    confidence: 0.7,
  },
]

/** Who seconds, named behind the word. */
export const SECONDED_BY = new RegExp(
  `\\b(?:[Ss]econded|SECOND(?:ED)?|[Ss]econder|[Ss]econd|2nd(?:ed)?)(?: (?:it|the motion|this|that))?\\s*(?:by\\s*:?|from|:|-|\\()\\s*${LISTED}|[(,.]\\s?[Ss]econd(?:ed)?\\s${NAMES}\\s?[).]`,
  'u',
)

/** Who seconds, named before the word; the look at the word comes first, for names are dear to look for. */
export const SECONDS =
  /\p{L},?\s(?:also\s|then\s)?(?:seconds|seconded|2nds)\b(?! (?:ago|per|later|of|since|before|after))/u
export const NAMES_BEFORE = new RegExp(`${NAMES}$`, 'u')

/** A seconder's own words after `Name:`. */
export const I_SECOND =
  /^\W{0,3}(?:i(?:['’]ll| will|['’]d)? )?second(?:ed|s)?(?: (?:it|that|this|the motion|the proposal))?\W*$/i

/** Somebody proposes; a motion where the next passage seconds. */
export const PROPOSED = new RegExp(
  `^\\W{0,4}${NAMES}\\s(?:proposed|proposes|suggested|nominated|nominates)\\b`,
  'u',
)

/** Talk of motions that moves nothing. */
export const NO_MOTION =
  /\b(?:slow motion|in motion|motion sensor|motion of (?:no|the)|motion capture|motion picture|no motions?\b|motions? (?:may|can|must|shall|should|will) |anyone (?:can|may) |any motion|a motion for removal|if (?:a|the) (?:motion|vote)|vote (?:required|needed|pending)|votes? required|need(?:s|ed)? (?:a )?vote|to be voted|next.{0,40}\bfor (?:a )?vote\b)/i

/** Names the mover of what stands before it, and moves nothing itself. */
export const ONLY_MOVERS =
  /^\W{0,4}(?:(?:(?:the |this )?(?:moved|motion(?:ed)?|proposed|resolution)(?: (?:is|was))?(?: duly)?(?: made| moved| introduced| proposed| offered)?(?: and seconded)?(?: by:?|:)|mover:|proposer:|m\/s\b)\s?)(?!.{0,80}\b(?:to (?:adopt|approve|accept|adjourn|table|amend|elect|appoint|close)|that the)\b)/i

/** What a formal resolution opens with, before `it is resolved`. */
export const PREAMBLE = /^\W{0,4}(?:whereas\b|resolution\b|now,? therefore|therefore\b)/i

/** `FURTHER RESOLVED, …`: the same resolution goes on. */
export const RESOLVED_FURTHER =
  /^\W{0,4}(?:(?:and|now|therefore|be it|it is|further|also|hereby),? ){0,5}resolved\b/i

/** A line of a resolution's text behind its first. */
export const RESOLUTION_GOES_ON =
  /^\W{0,4}(?:whereas\b|(?:now,? )?(?:therefore,? )?(?:be it )?(?:and be it )?(?:it is )?(?:further|also|hereby)?,? ?resolved\b|further,? (?:be it )?resolved|and be it)/i
