/** Parties that are no single person but own tasks: a phrase whose last word is one of these. */
export const PARTY_NOUN =
  /^(?:@?all|anyone|board|boards|champions?|chairs?|co-chairs?|coalition|collaborators|(?:sub-?)?committees?|committers|community|contributors|core|council|crew|developers|devs|directors?|officers?|delegates|clients?|editors?|everybody|everyone|everybody|folks|foundation|group|groups|guides|guilds?|herders|holders|hosts?|implementers|implementors|keyholders|keyolders|leaders|leads?|maintainers?|members|moderators?|orgs?|operators|organizers|organisers|owners?|panel|panels|participants|people|presenters?|reviewers|scribe|secretary|secretariat|sig|sigs|signers|signatories|speakers|staff|stewards|swarm|swarms|task ?force|tc|team|teams|treasurer|triagers|trustees|tsc|ctc|toc|volunteers?|wg|wgs|attendees)$/i

/** Words that stand in front of `to`, `will` or in parentheses, and own nothing. Lower case. */
export const NOT_OWNERS: ReadonlySet<string> = new Set(
  `i'm i'll we're we'll they're it's he's she's you're that's there's a able according action addition all-day also an and any anything approach as back backup because best better blocked blocker bug but by can cannot close closer compared contrary currently deadline decision
decided decisions desire detail details done due easier easiest enough etc everything example for from fyi goal going good hard harder have having he help how however i idea if important in instead intend intent intention it
its just lead let's like likely link links lot low make maybe me more most move must my n/a need needed needs new next no not note nothing now ok on one only open optional or other our
over owner own part people's plan planning plans pending please possible possibly pr prior priority progress proposal ready reason reference regard related relative response review reviews see she should similar simply so some something soon
sooner start still such support supposed sure tbd tba than thank thanks that the their them then there these they thing things this those time tldr trying tried trivial try unable unclear up update updates upcoming used useful want wants wanted was
way we welcome what when where whether which who why will willing wip wish with work working would yes you your due happy hope hoping hopes one-on-one meeting meetings call issue issues today tomorrow yesterday week weeks agenda
goal objective purpose point question answer key access attention draft drafts question(s) informative standard high medium low critical urgent nice must-have blocker wontfix duplicate optional ongoing started new old moved merged closed stalled waiting
ditto hopeful intends plans wants hopes needs expects seems tends continues same unknown various several remove add discuss discussion postponed deferred motion vote voted approved rejected accepted agreed`.split(
    /\s+/,
  ),
)
