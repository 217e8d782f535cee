const GOES_BEFORE = '(?:(?:yes|ok(?:ay)?|so|then|also|and|next),? ){0,2}'
const PERSON =
  '(?!question|list|address|alias|thread|for |from |with |me |us |if |whether |about |is |to |template|notification|support)'
const THING =
  '(?:an? |the |this |that |these |those |it |them |our |their |his |her |some |all |both |another |new |existing |current |possible |further |more |first |next |final |other |any |every |each |issues? |tickets? |prs? |pull requests? |feedback |comments? |what |how |who |why |whether |if |\\S+ (?:to|with|in|into|from) )'
const UP = '(?: (?:up|out|down|together|round|around))?'
/** Verbs of errands: what is done by going somewhere, asking somebody or sitting down to it once. */
const ERRAND =
  '(?:assign|arrange|engage|solidify|determine|identify|finali[sz]e|evaluate|research|announce|find|tag|test|try|communicate|coordinate|book|order|buy|print|distribute|gather|survey|nominate|recruit|hire|rename|transfer|refresh|rotate|archive|double[- ]check|dig (?:up|out)|line up|sign up|fill (?:in|out)|write down|note down|sort out|work out|sum up|summari[sz]e|reply to|respond to|escalate|forward|relay|consult|interview|poll|nudge|chase|phone|call(?! out)|email|e-mail|mail|message|thank|warn)'

const PLACE =
  '(?:somewhere|(?:in|on|to|into|onto) (?:the|our) (?:\\S+ ){0,2}(?:wiki|docs?|agenda|website|site|readme|list|repo|calendar|handbook|faq|board|spreadsheet|page|backlog|minutes|notes|attention))'

const ORDERS: readonly string[] = [
  `(?:contact|ask|invite|ping|notify|remind|inform|tell) ${PERSON}\\S`,
  'reach out (?:to|and) ',
  'talk (?:to|with) ',
  'follow[- ]up (?:with|on|offline|by|next) ',
  'escalate to ',
  'work with .{2,40}? to ',
  'check (?:(?:to see |and see )?(?:if|whether)|with|back|in with|your box)',
  'tick (?:your|the|off) ',
  'see (?:if|whether) (?:we|they|he|she|it|the|[A-Z]\\S+) ',
  'read (?:the |it |up |this |through )',
  'do an? ',
  'start with an? ',
  `(?:put|move|bring|get|copy) \\S.{1,60}? ${PLACE}`,
  `(?:open|file|create|raise|submit|draft|post|send|publish|schedule|set ?up|organi[sz]e|circulate|collect|clarify|document|clean ?up|figure out|find out|look into|investigate|renew|upload|revisit|compile|publici[sz]e)${UP} ${THING}`,
  `${ERRAND}${UP} ${THING}`,
  `(?:write|prepare|review|update|add|merge|fix|remove|share(?! this)|link|translate|verify)${UP} (?:or \\S+ )?(?:an? |the |it |them |this |that |these |our |some |all |each |what |how )`,
]

/** An order that stands by itself among the notes: what is done is done by somebody after the meeting, and others see it. */
export const BARE_ORDER = new RegExp(`^${GOES_BEFORE}(?:${ORDERS.join('|')})`, 'i')

/** What somebody says is to be done, as an order: `Rich: Invite Bradley as a guest`. */
export const SPOKEN_ORDER =
  /^(?:also |then )?(?:(?:contact|ask|invite|ping|notify|remind) (?:the |@|\p{Lu})|reach out to |follow up (?:with|on) |check with (?:the |@|\p{Lu})|look into (?!how (?:we|you)\b)|make sure (?!we\b|you\b)|add to (?:the |our )?(?:agenda|list|wiki|docs?|minutes|notes)|find out |talk (?:to|with) (?:the |@|\p{Lu})|see (?:if|whether) (?!we\b)|get (?:an? |the |agreement |access |approval |feedback )|start (?:an? |the |work on |writing |drafting )|(?:open|file|create|raise|submit) (?:an? |the |(?:\p{Ll}+ ){0,2}(?:issues?|tickets?|prs?|pull requests?)\b)|(?:prepare|draft|write(?: up)?|upload|schedule|book|order|organi[sz]e|arrange|collect|gather|compile|document|announce|publish|post|circulate|provide|research|investigate) (?:an? |the |some |more |all |our |it |this |that |\p{Lu})|send (?:an? |the |out |it |e-?mails? |links? |invit\S+ )|add (?!to (?:that|this|what)\b|that\b|on\b)(?:it|this|that|\S+ .{2,60}) (?:to|on|in|into|at|for|of) |add (?:an? |the |more |current |some )|put (?:an? |the |it |this |that |\S+ ).{0,50}(?:in|on|into|up) |set up (?:an? |the |some )|make (?:an? |the )(?:\p{Ll}+ )?(?:announcement|list|issue|pr|page|doc|document|proposal|draft|poll|call|ticket|repo|spreadsheet|template|checklist)\b)/iu

/** Behind an order, these make it advice to whoever reads. */
export const ADVICE =
  /\bif (?:you|anyone|interested|needed|there (?:is|are)|we don['’]t)\b|\byour?\b|\(\d+ ?m(?:in)?\b|[?:]\s*$|^(?:open|new) (?:issues?|questions?|prs?) (?:about|on|with|with|list|from)\b|^write the docs\b|\b(?:would|could|should|was|were|has been|have been|is|are) (?:be |been )?(?:nice|good|great|done|needed|useful|needed|begun)\b/i

/** What stands above all notes, and says nothing of them. */
export const NOTES_BELOW =
  /^\W*(?:(?:meeting |call )?(?:notes?|minutes|discussions?|raw notes|summary|updates?))\W*$/i

/** What stands above an order and makes it one of a list of proposals, steps or goals. */
export const NO_ORDERS_BELOW =
  /:\s*$|\bhow (?:to|do|can|should)\b|^(?=[^\n]{0,60}$)(?!(?:agenda item|discussion|reminder)\b).*\b(?:agenda|goals?|proposals?|suggestions?|recommendations?|tactics|strategy|resources|options?|ideas?|steps|process|objectives?|roadmap|workflow|admin|triage|housekeeping|vision|guidelines?|rules|requirements?|reminders?|announcements?|previous|last (?:meeting|week)|backlog|milestones?|features?|demo)\b/i
