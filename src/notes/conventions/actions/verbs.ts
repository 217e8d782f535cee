/** Verbs, in their base form, with which communities write what is to be done. */
export const ACTION_VERBS: ReadonlySet<string> = new Set(
  `accept access act action activate adapt add address adjust adopt advertise advise agree aim align allow amend analyse analyze announce answer
appoint apply approach approve archive arrange ask assemble assess assign assist attempt attend audit author automate backport begin benchmark book
brainstorm bring broadcast brief build bump buy calculate call capture carry change chase check choose circulate clarify clean clear close code collaborate collate collect
combine comment communicate compare compile complete compose conduct configure confirm connect consider consolidate construct consult contact continue contribute
convert coordinate co-ordinate copy correct cover craft create curate cut debug decide define delegate delete deliver demo deploy deprecate describe design determine
develop disable disclose discuss distribute do document double-check download draft draw drive drop edit email e-mail enable encourage engage ensure enumerate establish estimate
evaluate examine execute expand experiment explain explore export expose extend facilitate figure file fill finalise finalize find finish fix flag flesh focus follow follow-up
forward formalize format formulate gather generate get give go group grant guide handle have help highlight hire hold host identify implement improve include incorporate inform initiate inquire
install integrate introduce investigate invite issue iterate join keep kick land launch lead learn let liaise link list load locate look loop mail maintain make manage map mark
measure meet mention merge message migrate moderate modify monitor move name negotiate nominate note notify obtain offer open organise organize outline own package pair pass pay pick
pin ping plan poll port post postpone prep prepare present print prioritise prioritize probe process produce profile promote propose prototype prove provide publish pull purchase pursue push put
query raise re-edit reach read rebase recheck recommend record recruit redesign redo refund reimburse reduce refactor refine refresh register reject release remind remove rename reopen
reorganise reorganize repeat replace reply report reproduce request research reschedule resend resolve respond restart restore return resubmit retry revert review revise revisit rework rewrite
roll rotate run save scan schedule scope search secure see seek select send separate set setup share shepherd ship show sign simplify simulate sketch solicit solve sort
speak spec specify spike spin split sponsor stabilise stabilize start stop store streamline study submit suggest summarise summarize supply support survey switch sync synchronise synchronize
synthesize tackle tag take talk tell test think tidy tie track train transcribe transfer transition translate triage trigger try turn tweak tweet understand unify update
champion order phone chair procure polish proofread restructure rope collate deputise finesse fork mentor relay reword scope-out spin-up stub summon swap transcribe untangle bisect cc cherry-pick come commit dig enquire escalate leave onboard poke prune reassign reconcile reformat reimplement renew reserve retire scout sketch spike sunset teach tighten trial trim tune unblock unpack vet
upgrade upload use validate verify visit volunteer vote wait warn watch wire work wrap write merge import fine-tune
abstract acquire administer alert annotate anonymise anonymize append assert backfill blog bootstrap break broaden bundle calibrate cancel canvass catalogue categorise categorize certify chat clone co-author co-chair codify commission condense confer convene copy-edit copyedit cross-check cross-post customise customize
decide-on decommission decrease demonstrate derive detail diagnose digitise digitize disseminate divide donate elaborate elect embed encode enforce enhance enlist enquire examine exchange expedite extract feature field followup follow-through fundraise grab graph harden harmonise harmonize ingest inspect instruct instrument interview invoice
itemise itemize jot label lease license lobby localise localize lodge log mirror mobilise mobilize narrow nudge optimise optimize outsource overhaul oversee paint patch petition photograph pitch polish populate proceed promote provision publicise publicize quantify rearrange rebuild recap recast reconvene rectify redact redirect redistribute redraft regenerate
reinstall reissue relabel relaunch relicense relocate remake remedy reprint repair replicate rephrase republish reserve reshape resubmit resume retest retitle retrieve revamp revive rewire salvage scaffold scrub script shorten skim solidify sort standardise standardize strengthen subscribe supervise supplement sync-up tabulate tally template trace transform transmit
troubleshoot unsubscribe untangle walk whitelist withdraw work-out zip`
    .split(/\s+/)
    .filter((verb) => verb !== ''),
)

/** Verbs that a promise is kept with: something that others can see was done. Not `think`, `say`, `see`, `have`. */
export const isDeliverable = (verb: string): boolean => ACTION_VERBS.has(verb) && !IDLE.has(verb)

/** Verbs that tell what a named person will do: all but those that only tell how things work. */
export const isDeed = (verb: string): boolean => ACTION_VERBS.has(verb) && !NO_DEED.has(verb)

/** Verbs of what somebody is, feels or undergoes: all others tell what a person will do. */
export const isDoing = (verb: string): boolean => !STATES_OF_BEING.has(verb) && !NO_DEED.has(verb)

const STATES_OF_BEING: ReadonlySet<string> = new Set(
  `act be become belong believe benefit come cost depend deserve differ enjoy exist expect feel forget gain get go happen hate hear hold hope imagine involve keep know lack last lead leave like live look lose love make matter miss need not notice only owe own possess
prefer probably receive refuse regret remain remember require rest represent resemble resign sell serve seem sit sleep sound speak stand start stay stop struggle suffer suspect take talk tend think travel try wait want win wish wonder work likely never always also still definitely certainly hopefully possibly actually`.split(
    /\s+/,
  ),
)

const NO_DEED: ReadonlySet<string> = new Set(
  `accept access agree allow let need offer pass reject see show store load expose generate vote act apply cover drop enable have turn understand use want wait learn mean`.split(
    ' ',
  ),
)

const IDLE: ReadonlySet<string> = new Set(
  `accept access act agree aim allow answer attend begin call carry choose clear continue cover decide do drop enable encourage focus follow get give go
grant have hold include join keep learn let mention name need note offer pass read reject repeat save see show stop suggest support think turn understand use
vote wait want act expose be apply process store handle load reduce generate trigger`.split(/\s+/),
)

/** What an agenda does with its entries. */
export const TALKED_OVER =
  /^(?:discuss|talk|review|vote|welcome|present|introduce|introduction|update|approve|open|close|call|go over|share|check|decide|read|show|demo|report|meet|start|note|say|name|attend|join|record|take notes|choose|select|pick|recap)\b/i
