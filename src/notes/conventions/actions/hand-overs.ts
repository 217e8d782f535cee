/** A way in which prose tells who takes something on or is given it: `who`, and what they are to do as a `verb`, if told. */
export interface HandOver {
  readonly rule: string
  readonly confidence: number
  readonly pattern: RegExp
  /** Any capital word before it may be a name: only people do so. */
  readonly namesAnyone?: boolean
  /** No bodies, only people the meeting knows. */
  readonly onlyPeople?: boolean
  /** Only what people do, and things do not. */
  readonly onlyDeeds?: boolean
  /** Only with a day. */
  readonly needsDay?: boolean
  /** Whatever they are to do: the words before it are only said of a task. */
  readonly anyVerb?: boolean
}

const NAME = String.raw`@?\p{L}[\p{L}\p{N}_'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}`
const NAMES = `(?:${NAME}(?:(?:,| and|, and| &| \\+|\\/) ?${NAME}){0,3})`
const BODY = String.raw`(?:[Tt]he )?[\p{L}][\p{L}-]{2,20}(?: [\p{L}-]{2,20})?`
const WHO = `(?<who>${NAMES})(?: \\([^()]{1,40}\\))?`

/** `Jule orders it`, `Bea and Jule take care of the drinks`: the present tells what they are to do. */
export const DOES = new RegExp(
  `^(?:(?<who>${NAME}) (?:then |also |now )?(?:writes (?:an? |the |to |up )|sends (?!his |her |their |regards|greetings)|orders |prepares |organi[sz]es |files |drafts |books |buys |contacts |schedules |sets up |collects |invites |registers |prints |takes care of |follows up |tries (?:it|that|this) out)|(?<who2>${NAME} (?:and|&) ${NAME}) (?:then |also |now )?(?:write (?:an? |the |to |up )|send |order |prepare |organi[sz]e |file |draft |book |buy |contact |schedule |collect |invite |register |print |take care of |follow up ))(?!that\\b|whether\\b)`,
  'u',
)

/** `Omar is collecting names until Friday` */
export const DOING_BY = new RegExp(
  `^(?<who>${NAMES}) (?:is|are) (?:now |still |currently )?(?!working|hoping|looking|waiting)(?<verb>[a-z]+ing) [^.;]{3,120}\\b(?:by|until|before) `,
  'u',
)

/** In order of trust. */
export const HAND_OVERS: readonly HandOver[] = [
  {
    rule: 'prose-volunteered',
    confidence: 0.65,
    namesAnyone: true,
    pattern: new RegExp(
      `^${WHO} (?:(?:has|have|kindly|also|then|gladly) )*(?:volunteered|agreed|offered|promised|undertook|committed|signed up|volunteers|(?:put|raised|raises) (?:up )?(?:his|her|their|a) hand|put (?:him|her|them)sel(?:f|ves) forward) (?:to|for|as)(?: the)? (?<verb>[a-z][a-z-]+|PR\\b)`,
      'u',
    ),
  },
  {
    rule: 'prose-volunteered',
    confidence: 0.6,
    namesAnyone: true,
    anyVerb: true,
    pattern: new RegExp(
      `^${WHO} (?:(?:has|have|kindly|also|then|gladly) )*(?:volunteered|volunteers|signed up|undertook) to (?:also |then )?(?!be\\b)(?<verb>[a-z][a-z-]+) `,
      'u',
    ),
  },
  {
    rule: 'prose-tasked',
    confidence: 0.65,
    namesAnyone: true,
    pattern: new RegExp(
      `^(?<who>${NAMES}|${BODY})(?: \\([^()]{1,40}\\))? (?:is|was|were|are|has been|have been|will be) (?:tasked|charged|asked|assigned|requested|instructed|nominated) (?:to|with) (?:the )?(?<verb>[a-z][a-z-]+)`,
      'u',
    ),
  },
  {
    rule: 'prose-directed',
    confidence: 0.62,
    namesAnyone: true,
    pattern:
      /\b(?:[Dd]irected|[Ii]nstructed|[Tt]asked|[Aa]sked|[Rr]equested) (?:the )?(?<who>(?:all |both |other )?(?:[a-z-]+ ){0,2}[a-z]+) to (?<verb>[a-z][a-z-]+) /u,
  },
  {
    rule: 'prose-said',
    confidence: 0.58,
    pattern: new RegExp(
      `^${WHO} (?:said|says|noted|replied|answered|confirmed|explained|added|mentioned|reported|stated|indicated|responded)\\b.{0,240}?(?:\\bthat (?:he|she|they)(?:['’]d| would| will|['’]ll)|\\b(?:and|but)(?: that)?(?: he| she| they)? (?:would|will)) (?:also |then |try to )?(?<verb>[a-z][a-z-]+) `,
      'u',
    ),
  },
  {
    rule: 'prose-you-will',
    confidence: 0.55,
    onlyPeople: true,
    pattern: new RegExp(
      `^(?:[Ss]o|[Oo]k(?:ay)?|[Gg]reat|[Aa]nd|[Tt]hen|[Aa]lright|,| )*${WHO},? you(?:['’]ll| will) (?:please |also )?(?<verb>[a-z][a-z-]+) \\S`,
      'u',
    ),
  },
  {
    rule: 'prose-promised',
    confidence: 0.55,
    needsDay: true,
    onlyPeople: true,
    pattern: new RegExp(`^${WHO} (?:has |have )?promised (?:a|an|the|some|us)\\b`, 'u'),
  },
  {
    rule: 'prose-willing',
    confidence: 0.55,
    pattern: new RegExp(
      `^${WHO} (?:is|are|was|would be|['’]s|will be) (?:happy|glad|willing) to (?<verb>[a-z][a-z-]+) (?!with\\b)`,
      'u',
    ),
  },
  {
    rule: 'prose-given',
    confidence: 0.6,
    onlyPeople: true,
    pattern: new RegExp(
      `^${WHO} (?:(?:is|was|were|are|has been|have been|will be) (?:now |also |then )?(?:tasked|charged|entrusted) with |(?:is|was|were|are|has been|have been|will be|got|gets|accepted|accepts|took on|takes on) (?:given |handed |assigned )?(?:the |an? )(?:task|job|action(?: item)?|assignment|homework|duty|responsibility) (?:of|to|for)\\b|will be (?:responsible for|in charge of|the (?:lead|contact|point person|champion|shepherd|driver) (?:for|on|of)|looking after|taking)|(?:is|are) on the hook (?:for|to)\\b|(?:stepped|steps) (?:up|in|forward) to (?!say\\b|speak\\b))`,
      'u',
    ),
  },
  {
    rule: 'prose-given',
    confidence: 0.58,
    onlyPeople: true,
    pattern: new RegExp(
      `\\b(?:[Cc]harged|[Tt]asked|[Ee]ntrusted|[Ll]eft|[Ll]eaving) (?:it (?:to|with) )?(?<who>${NAMES}) (?:with|to) (?<verb>[a-z][a-z-]+) \\S`,
      'u',
    ),
  },
  {
    rule: 'prose-given',
    confidence: 0.55,
    onlyPeople: true,
    pattern: new RegExp(
      `\\b(?:[Dd]elegated|[Aa]ssigned|[Hh]anded(?: over| off)?) (?:[^.,;:()]{2,60} )?to (?<who>${NAMES})(?=[.,;)]|$| to\\b| by\\b| for\\b)`,
      'u',
    ),
  },
  {
    rule: 'prose-action-on',
    confidence: 0.7,
    onlyPeople: true,
    pattern: new RegExp(
      `\\b[Aa]ction(?: item| point)?s?,?(?: (?:is|was|here|assigned|given))? (?:on|for|to|with) (?<who>${NAMES})(?=[.,;:)]|$| to\\b| by\\b)`,
      'u',
    ),
  },
  {
    rule: 'prose-agreed-that',
    confidence: 0.58,
    onlyPeople: true,
    pattern: new RegExp(
      `\\b(?:agreed|decided|suggested|proposed|requested|recommended|moved|made|asked|resolved) that (?<who>${NAMES}) (?<verb>(?!was\\b|is\\b|are\\b|were\\b|has\\b|had\\b|have\\b)[a-z][a-z-]+(?<!s|ed)) \\S`,
      'u',
    ),
  },
  {
    rule: 'prose-said',
    confidence: 0.55,
    onlyPeople: true,
    onlyDeeds: true,
    pattern: new RegExp(
      `^${WHO} (?:[^.;:?]{0,120}? and )?(?:said|says|noted|replied|answered|added|mentioned)(?: that)? (?:he|she|they) (?:could|can|might|would be (?:happy|glad|willing|able) to) (?:also |then |try to )?(?<verb>[a-z][a-z-]+) \\S`,
      'u',
    ),
  },
  {
    rule: 'prose-still-theirs',
    confidence: 0.56,
    onlyPeople: true,
    pattern: new RegExp(
      `^${WHO} (?:still (?:needs?|has|have|is|are|ought)|(?:is|are) yet|(?:has|have) yet|hasn['’]t yet|(?:needs?|has|have) now) to (?:also |then )?(?!be\\b|see\\b|decide\\b)(?<verb>[a-z][a-z-]+) \\S`,
      'u',
    ),
  },
  {
    rule: 'prose-please',
    confidence: 0.6,
    onlyPeople: true,
    pattern: new RegExp(
      `^${WHO},? (?:please|pls|plz) (?:also |then |do )?(?<verb>[a-z][a-z-]+) \\S`,
      'u',
    ),
  },
  {
    rule: 'prose-up-to',
    confidence: 0.58,
    pattern: new RegExp(
      `^(?:(?:[Ii]t['’]?s|[Ii]t is|[Tt]his is|[Tt]hat['’]?s|[Ss]o|[Nn]ow) )*(?:[Uu]p to|[Dd]own to|[Ll]eft (?:to|with|for)|[Oo]n|[Ii]n the hands of) (?:the )?(?<who>${NAMES}|[a-z-]+ (?:committee|board|council|team|group|wg)|committee|board|council|team) to (?:help |also |then )?(?<verb>[a-z][a-z-]+) \\S`,
      'u',
    ),
  },
  {
    rule: 'prose-doing',
    confidence: 0.52,
    onlyPeople: true,
    pattern: new RegExp(
      `^${WHO}(?: is| are|['’]s| will be)? (?:currently |now |also |already )?(?:creating|writing(?: up)?|drafting|preparing|putting together|setting up|sending(?: out)?|organi[sz]ing|scheduling|filing|opening|compiling|arranging|collecting|gathering|e-?mailing|contacting|reaching out|announcing|submitting) (?:an?|the|out|up|to|with|each|all|this|that|it|some)\\b`,
      'u',
    ),
  },
  {
    rule: 'prose-takes-on',
    confidence: 0.62,
    pattern: new RegExp(
      `^${WHO} (?:has |have |will |is |are )?(?:tak(?:es|e|ing|en)|took) (?:on (?!board|a\\b)|care of|the lead on|the lead in|ownership of|point on|responsibility for|over (?:the|from))`,
      'u',
    ),
  },
  {
    rule: 'prose-assigned-by',
    confidence: 0.6,
    onlyPeople: true,
    pattern: new RegExp(
      `\\b(?:will|(?:is |are )?to|shall|should|needs? to|must) be (?!used|approved|determined|decided|accepted|signed)[a-z-]+(?:ed|en|ne|wn|nt|lt|de|up) by (?:the )?(?<who>${NAMES})(?=[\\s.,;)]|$)`,
      'u',
    ),
  },
  {
    rule: 'prose-assigned-to',
    confidence: 0.7,
    pattern: new RegExp(
      `^(?:[Aa]ssigned to|[Hh]omework for|[Tt]asks? for|[Aa]ssignments? for|[Ff]or) ${WHO}\\s*[:–-] `,
      'u',
    ),
  },
  {
    rule: 'prose-action-on',
    confidence: 0.75,
    pattern: new RegExp(
      `\\b[Aa]ction(?: item)?(?: is)? (?:on|for|to|with) ${WHO} to (?<verb>[a-z][a-z-]+)`,
      'u',
    ),
  },
  {
    rule: 'prose-wanted-of',
    confidence: 0.56,
    onlyPeople: true,
    pattern: new RegExp(
      `^(?:I['’]?ll|I will|[Ww]e['’]?ll|[Ww]e will|[Ww]ill|[Ll]et['’]?s) (?:have|get|ask) ${WHO} (?:to )?(?<verb>[a-z][a-z-]+) (?!been\\b)\\S`,
      'u',
    ),
  },
  {
    rule: 'prose-wanted-of',
    confidence: 0.58,
    onlyPeople: true,
    onlyDeeds: true,
    pattern: new RegExp(
      `(?:\\b[Ll]et['’]?s|\\b[Ww]e(?:['’]ll| will|['’]re going to)) have ${WHO} (?<verb>[a-z][a-z-]+)|\\b(?:I['’]d like|we(?:['’]d| would) like|I want|we want|next steps? (?:is|are) for|[Ww]aiting (?:on|for)|(?:it['’]s |its |is )?up to) (?:the )?(?<who2>${NAMES}) to (?<verb2>[a-z][a-z-]+)`,
      'u',
    ),
  },
  {
    rule: 'prose-bare-order',
    confidence: 0.58,
    onlyPeople: true,
    pattern: new RegExp(
      `(?:^|[,;] )(?<who>${NAME})(?:(?<=(?:^|[,;] )\\p{Lu}[^,;]{0,40}),)? (?:please )?(?<verb>make sure|ask|check|contact|create|draft|e-?mail|file|find out|fix|follow up|investigate|look into|open|organi[sz]e|ping|post|prepare|propose|reach out|schedule|send|submit|sync up|talk to|update|write)\\b`,
      'u',
    ),
  },
  {
    rule: 'prose-bracketed',
    confidence: 0.62,
    namesAnyone: true,
    pattern:
      /^\[(?<who>@?[\p{L}][^\]\n]{1,40})\] (?:will|to|is to|['’]ll) (?:also |then |try to )?(?<verb>[a-z][a-z-]+) /u,
  },
  {
    rule: 'prose-arrow',
    confidence: 0.65,
    onlyDeeds: true,
    pattern: new RegExp(`^${WHO} ?(?:->|→|=>|-->) ?(?:to )?(?<verb>[a-z][a-z-]+) `, 'u'),
  },
  {
    rule: 'prose-does',
    confidence: 0.52,
    onlyPeople: true,
    pattern: DOES,
  },
  {
    rule: 'prose-doing-by',
    confidence: 0.52,
    onlyPeople: true,
    needsDay: true,
    pattern: DOING_BY,
  },
  {
    rule: 'prose-champion',
    confidence: 0.55,
    namesAnyone: true,
    pattern: new RegExp(
      `^${WHO} (?:is|as|will be|to be|volunteers as|volunteered as) (?:the |our )?(?:new )?(?:champion|shepherd|point person|point of contact|driver)(?:,? (?:on|for|of) [^.]{2,60})?[.!]?$`,
      'u',
    ),
  },
  {
    rule: 'prose-pair',
    confidence: 0.55,
    pattern: new RegExp(
      `^(?<who>${NAME}(?:, | and | & |\\/)${NAME}): (?:to )?(?<verb>[a-z][a-z-]+) `,
      'u',
    ),
  },
  {
    rule: 'prose-asked-of-all',
    confidence: 0.55,
    pattern:
      /^(?:[Pp]lease,? )?(?<who>[Ee]veryone|[Ee]verybody|[Aa]ll|[Ff]olks)(?: should| must|,? please|:)? (?:please )?(?<verb>[a-z][a-z-]+) \S+ \S/u,
    needsDay: true,
  },
  {
    rule: 'prose-who-will',
    confidence: 0.6,
    namesAnyone: true,
    pattern:
      /^(?:[Ww]ho(?:['’]s| is|['’]ll| will| can| wants to| would)?(?: going to| gonna)?|[Vv]olunteers? (?:to|for)|[Ss]ome(?:one|body) to) (?<verb>[a-z-]+) [^?:]{2,100}?(?: ?[?:]| [-–—]) (?<who>@?[\p{L}_][\w.-]*(?:(?:,| and| &|\/) ?@?[\p{L}_][\w.-]*){0,3})[.!]?$/u,
  },
  {
    rule: 'prose-who-can',
    confidence: 0.6,
    pattern: new RegExp(
      `^(?:[Ww]ho |[Aa]nyone |[Aa]ny volunteers?|[Vv]olunteers?\\b)[^?:]{4,120}[?:] (?:[-–—] )?(?<who>${NAMES})(?: (?:volunteered|raised .{2,20}|will|can|did|offered|does|stepped up))?[.!]?$`,
      'u',
    ),
  },
  {
    rule: 'prose-plans',
    confidence: 0.55,
    needsDay: true,
    pattern: new RegExp(
      `^(?<who>${NAMES}|[Tt]he [\\p{L} -]{3,30}?)(?: \\([^()]{1,40}\\))? (?:(?:is|are|was|has|have) [^.;]{3,90} and )?(?:plans|hopes|intends|aims|expects) to (?<verb>[a-z][a-z-]+)`,
      'u',
    ),
  },
]

/** What people do with papers, rooms, money and each other, and what is seen to be done. */
const SEEN_TO =
  '(?:published|shared|distributed|announced(?! (?:via|on|at|in)\\b)|drawn up|written up|set ?up|(?:re)?scheduled|arranged|contacted|invited|informed|notified|followed up|filed|submitted|compiled|mapped(?: out)?|prepared|printed|translated|transferred|uploaded|put (?:up|on)|brought (?:up|to)|raised (?:with|at|on)|refunded|reimbursed|appointed|recruited|formed|established|investigated|researched|looked into|refreshed|renewed|forwarded|handed over|drafted|written|created|documented|produced|referred to|added to (?:the |our )?(?:agenda|wiki|docs?|website|site|readme|list|page|minutes|calendar|handbook|faq|presentation|slides|deck|template|spec|proposal|board|budget|backlog|form|survey|newsletter|report)|moved to (?:the )?(?:\\S+ ){0,2}(?:list|agenda|repo|github|wiki|issue))'

/** `Google doc will be set up`, `Topics to be mapped out on the wiki`: no matter by whom. */
const TO_BE_HANDED_OUT = new RegExp(
  `^(?!(?:if|when|once|what|which|that|it|this|they|there|we|in|to|how|why|as|because|who|where|will) )(?:\\S+ ){1,8}?(?:will|shall|(?:still )?(?:needs?|has|have|is|are) to|(?<!\\b(?:needs?|asked|expect|able|wants?|ha[sd]|have|going|only|supposed|ought|prefer|likely|nice|good|used|seems?|appears?|yet) )to) be (?:also |now |soon |then )?${SEEN_TO}\\b(?! (?:by (?!the\\b)|when|if|whenever|as|here|automatically|before each|on inactive)\\b)`,
  'i',
)

/** Told of nobody: `just needs to be completed`, `Need somebody to file an issue`, `Need to ask the port`. In order of trust. */
export const WANTING: readonly RegExp[] = [
  /^(?!.*[,;–-] @?[\p{L}][\w-]* (?:will|to) )(?:(?:[Ss]o|[Aa]nd|[Tt]hen),? )?(?:[Tt]he |[Oo]ur )?[Nn]ext steps? (?:here |now |then )?(?:is|are|would be|will be|should be) (?:(?:to |for (?:[\p{L}-]+ ){1,3}to )(?!see\b|be\b|continue\b|try\b|get\b)(?<verb>[a-z][a-z-]+)|(?!going\b|being\b|getting\b|working\b|continuing\b|trying\b|having\b)(?<going>[a-z][a-z-]+ing)) \S/u,
  /^(?:\W*(?:no (?:real )?(?:discussion|update|news|progress)|nothing (?:new|to discuss)|not discussed)[,;:.–-]+ )?(?:(?:it|this|that) )?(?:just |still |only )+needs? to be (?!decided|discussed|clear|seen|able|careful|said|a\b)[a-z-]+(?:ed|en|ne|wn|nt|lt|de)\b/i,
  /^(?:(?:[Oo]ther|[Ss]econd|[Nn]ext|[Oo]ne|[Aa]nother) )?[Aa]ction(?: item)?(?: here| then)?(?: (?:is|was))?(?: to)? (?<verb>[a-z][a-z-]+) (?!(?:is|was|by)\b)/,
  /^(?:[Ss]omeone|[Ss]omebody) (?:from|at|on|in) (?:the )?[\p{L} ]{2,30} (?:needs? to|should|has to|will|to) (?<verb>[a-z][a-z-]+)/u,
  /^(?:still |we )?need(?:s|ed)? (?:someone|somebody|a volunteer|volunteers|(?:(?:one|two|three|a few|some|more|another|\d) )*(?:people|persons?|reviewers?|helpers?|hands)) to (?<verb>[a-z][a-z-]+) /i,
  TO_BE_HANDED_OUT,
  /^(?:\W*(?:still )?needs? (?:a |more |some |final |another |your )?(?:reviews?|feedback|comments?|approvals?)(?: (?:from|on|of|by)\b| #)|(?:a )?request(?:s|ing|ed)? (?:for )?(?:more |some |your )?(?:feedback|comments?|reviews?|input|suggestions) (?:on|in|from|to|for|about)\b|(?:looking|asking|calling|call) for (?:(?:feedback|comments|reviewers?|reviews|input|suggestions) (?:on|from|by|for)\b|(?:people|folks|members|volunteers?|someone|somebody|everyone) (?:to|who|for) )|(?:would|it['’]?d|it would) be (?:great|good|nice|helpful|appreciated) if (?:everyone|everybody|folks|you|members) |if (?:folks|anyone|anybody|people|members) (?:have|has) (?:any |more |other )?(?:suggestions|comments|feedback|ideas|concerns|questions|objections|input|additions)[^,.]{0,40},? please )/i,
  /^(?:\S+ ){1,7}?(?:(?:(?:still )?needs? to be|(?<!asked )(?<!expect )(?<!able )(?<!here )to be) (?:posted|sent(?: out)?|followed up|filed|scheduled|contacted|booked|e-?mailed|circulated|ordered|organi[sz]ed|drafted|drawn up|written up|set ?up)|will be (?:posted|sent(?: out)?|e-?mailed|circulated|drafted))\b(?! (?:by|when|if|whenever|as|automatically|before each|on inactive)\b)/i,
  /^(?:[Nn]ext up|[Uu]p next|[Nn]ext)\s*[:–—-]\s*(?:to )?(?<verb>[a-z][a-z-]+) \S/,
  /^(?:still )?needs? to (?:also |still |[a-z]+ly )?(?<verb>enable|raise (?:this|it|an? )|untangle|fine-tune|tidy|order|buy|file|open|write|send|create|e-?mail|mail|schedule|ping|contact|remove|update|add|fix|document|set ?up|ask|publish|post|draft|follow up|book|organi[sz]e|invite|reply|respond|announce|reach out|merge|migrate|rename|rewrite|check with) /i,
]

/** `Summary coming next week`: what somebody is about to hand out. */
export const COMING =
  /^(?!no )(?:\S+ ){0,8}?(?:PR|summary|updates?|report|draft|proposal|post|document|patch|announcement|RFC|write-?up|slides|recording|results|blog ?posts?|newsletter|podcast|demo|invite|survey|article|changelog)\b[^.,;()]{0,40}? (?:is |are |will be |should be )?(?:(?:in)?coming|forthcoming|to follow|will follow|going out|(?<=(?:will|should) be )(?:out|up|available|ready|live|online))(?=[.!]?$|,| (?:soon|shortly|next|this|by|in|via|later|up|today|tomorrow|after|before|on|right)\b)/i

/** Said by a day behind a name, an order is theirs: `Zach: get details by 11/6`. */
export const BY_A_DAY =
  /^(?:to )?(?:get|write|send|file|open|draft|prepare|update|finish|post|publish|check|ask|contact|schedule|set ?up|create|fix|review|merge|submit|talk to|collect|gather|organi[sz]e) \S/i

/** Somebody who speaks tells what is still theirs to do. */
export const STILL_MINE =
  /^(?:(?:so|and|but|also|yes|yeah|ok),? )*(?:my (?:action|task|todo|ai|homework)(?: item)? (?:is|was) (?:still )?to|I (?:still )?(?:need|have|ought) to|I (?:still )?(?:must|should)|I['’]m (?:just )?(?:finali[sz]ing|finishing(?: up)?|wrapping up|about to)) (?<verb>[a-z][a-z-]+)/i

/** What opens a sentence before the one it is about. */
export const CONNECTIVE =
  /^(?:(?:[Ss]o|[Tt]hen|[Oo][Kk](?:ay)?|[Aa]nd|[Aa]lso|[Ff]inally|[Mm]eanwhile|[Nn]ext|[Aa]fterwards|[Nn]ow|[Aa]nyway|[Tt]hus|[Tt]herefore|[Hh]ence|[Ff]or now|[Ii]n the meantime|[Gg]oing forward|[Ii]n addition|[Aa]dditionally|[Ll]astly|[Ff]irst(?:ly)?|[Ss]econd(?:ly)?|[Tt]hird|[Aa]ction|[Rr]esult|[Oo]utcome|[Cc]onclusion)\b[,:]? )+(?=[@\p{Lu}])/u
