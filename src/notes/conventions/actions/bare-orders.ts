const GOES_BEFORE = '(?:(?:yes|ok(?:ay)?|so|then|also|and|next),? ){0,2}'
const PERSON =
  '(?!question|list|address|alias|thread|for |from |with |me |us |if |whether |about |is |to |template|notification|support)'
const THING =
  '(?:an? |the |this |that |these |those |it |them |our |their |his |her |some |all |both |another |new |existing |issues? |tickets? |prs? |pull requests? |feedback |comments? |what |how |who |why |whether |if |\\S+ (?:to|with|in|into|from) )'
const UP = '(?: (?:up|out|down|together|round|around))?'

/** An order that stands by itself among the notes: what is done is done by somebody after the meeting, and others see it. */
export const BARE_ORDER = new RegExp(
  `^${GOES_BEFORE}(?:(?:contact|ask|invite|ping|notify|remind|inform|tell) ${PERSON}\\S|reach out (?:to|and) |talk (?:to|with) |follow[- ]up (?:with|on|offline|by|next) |check (?:with|back|in with|if|whether) |(?:open|file|create|raise|submit|draft|post|send|publish|schedule|set ?up|arrange|organi[sz]e|announce|circulate|collect|gather|clarify|document|clean ?up|figure out|find out|look into|investigate|determine|renew|book|upload|revisit|compile|publicize)${UP} ${THING}|(?:write|prepare|review|update|add|merge|tag|fix|remove|share|link|translate|test|verify)${UP} (?:or \\S+ )?(?:an? |the |it |them |this |that |these |our |some |all |each |what |how ))`,
  'i',
)

/** What somebody says is to be done, as an order: `Rich: Invite Bradley as a guest`. */
export const SPOKEN_ORDER =
  /^(?:also |then )?(?:(?:contact|ask|invite|ping|notify|remind) (?:the |@|\p{Lu})|reach out to |follow up with |check with (?:the |@|\p{Lu})|(?:open|file|create|raise|submit) (?:an? |the |issues? )|schedule (?:an? |the )|send (?:an? |the |out |it )|add (?:it|this|that) to |set up (?:an? |the ))/iu

/** Behind an order, these make it advice to whoever reads. */
export const ADVICE =
  /\bif (?:you|anyone|interested|needed|there (?:is|are)|we don['’]t)\b|\byour?\b|\(\d+ ?m(?:in)?\b|[?:]\s*$|^(?:open|new) (?:issues?|questions?|prs?) (?:about|on|with|with|list|from)\b|^write the docs\b|\b(?:would|could|should|was|were|has been|have been|is|are) (?:be |been )?(?:nice|good|great|done|needed|useful|needed|begun)\b/i

/** What stands above an order and makes it one of a list of proposals, steps or goals. */
export const NO_ORDERS_BELOW =
  /[:?]\s*$|\b(?:agenda|goals?|proposals?|options?|ideas?|steps|process|how to|objectives?|roadmap|workflow|admin|triage|housekeeping|vision|guidelines?|rules|requirements?|reminders?|announcements?|previous|last (?:meeting|week)|backlog|milestones?|features?|demo)\b/i
