/** Words that stand where a name could stand, and name nobody. Lower case. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `amount amounts blocker blockers converge progress price total subtotal balance income expenses revenue donation donations fund funds plus minus estimate estimated effort difficulty severity likelihood mitigation dependency dependencies deliverable deliverables objective objectives workstream workstreams talk talks speaker demo demos caution fyi lesson lessons observation observations thought concern clarification counterpoint counterargument argument arguments claim claims alternatively upside downside takeaway takeaways gist summary recap correction addendum postscript aside disclaimer warning reminder reminders heads-up shoutout kudos congrats congratulations a about above abstract acronyms action actions add added adding additional agenda agreed agreement ai ais all also alternative alternatively
alternatives an and announcement announcements another answer answers any anyone anything aob api app appendix approach approved apologies are areas
as assigned assignee async at attendance attendees attending audience audio author authors background basically because before below benefit benefits best better both
branch bug bugs build but by call can category caveat caveats challenge challenges champion change changelog changes channel chat chrome ci clarification
client close closed code com comment comments commit community conclusion conclusions concern concerns cons consensus contact content context contents
core cost could current currently data date deadline decided decision decisions default definition demo deps description design details dial-in did directory
discuss discussed discussion discussions do doc docs document documentation documents does done don't draft due duration during each edit edited editor email
end error etc event everybody everyone example examples except expected faq feature features feat feedback file files final finally first fix fixed fixes focus folks followup
follow-up follow-ups for format from full future general get github goal goals group groups guests guide has have he help here high highlights history host how however
html http https i idea ideas if impact implementation important in info information initiative input instead intro introduction invited irc is issue issues it
item items its javascript join key know known last later lead leader let let's library license limitations link links list live local location log logs long low main major make manager
many master maybe me meeting meetings member members merge merged message method metrics milestone minor minutes misc miscellaneous mission moderator moderators more
most motion motivation move moved my n/a name names nb need needs network new news next no nobody node none not note notes notetaker
notetakers nothing notice now npm objections observers of off ok old on one online only open opinion option options or organization organizer organizers
other others our out outcome outcomes output overall overview owner owners p.s package page part participants past path pending people perhaps person
phase place plan plans platform please plus point points possible possibly post pr presence present presentation presentations presenter presenters previous primary priorities
priority pro probably problem problems process progress project projects proposal proposals proposed pros protocol prs ps public purpose q q&a qa queries
question questions quick quorum quote rationale re reason reasons recap recent recommendation recording recordings ref refactor reference references regarding regrets related
release released releases remaining reminder report reporter repo repository request required requirement requirements research resolution resolutions resolved
resource resources response responses result results retrospective review reviewed reviewers risk risks roadmap role roles room rough rules say says scenario schedule scope scribe
scribes second secondary secretary section security see seconded send server session she short should sig similar since slack slide slides so solution solutions some somebody someone something source
spec specification specifically speaker speakers sponsor stage standup start started state statement status step steps still strategy style suggestion suggestions summary
support sure swarms sync system table tag tags target task tasks tbd tc team teams template tentative test testing tests text thanks that the their them then there these they thing
things this those thoughts time timeline times timezone title tl;dr tldr to today todo todos tomorrow tool tools topic topics total tracking tsc tuesday twitter two
type ui under unresolved until up upcoming update updates upstream url us usage use user users using v1 v2 value venue version versions via video vision vote voted
voter votes voting wait warning was we web website week weekly welcome were wg what when where whether which who whole why wiki will with working workaround workshop would yes yesterday
yet you youtube zoom monday wednesday thursday friday saturday sunday january february march april june july august september october november december
utc gmt pst pdt est edt cet cest pt et fyi imo imho iirc afaik tbh eta rfc rfcs eip eips dep deps pep peps jira gitter discord hangout hangouts webex skype livestream stream
pull-request pull-requests wip nit lgtm cc css js ts php sql json xml yaml xkcd id ids hash sha key keys lastly furthermore moreover additionally thus therefore hence
absent absentees regret present participants confirmed unconfirmed optional placeholder name1 name2 foo bar baz member1 attendee tba various several
approve approves oppose opposed abstain abstained abstentions against favour favor yea yeas nay nays aye ayes ack nack mover seconder resolved proposer
minuted passed failed carried tabled deferred postponed cancelled canceled withdrawn absolutely actually sidenote nota strategic technical legal marketing finance financial budget
linux windows macos mac android ios ubuntu debian python rust java ruby go golang react vue ember babel webpack docker kubernetes ethereum bitcoin geth parity besu nethermind trinity
alpha beta stable experimental analogy redesign refactoring rework cleanup
google microsoft facebook apple amazon ibm intel mozilla oracle redhat netflix twitter consensys w3c ietf owasp cncf`.split(
    /\s+/,
  ),
)

/** What marks an organisation rather than a person. */
export const ORGANISATION =
  /\b(?:inc|ltd|llc|llp|gmbh|bv|b\.v|corp|corporation|foundation|labs?|university|institute|company|co|group|team|committee|council|association|consulting|software|systems|technologies|solutions|networks?|ventures|capital|partners|studio|studios|bank|ag|as|oy|ab|sa|nv|dao|community|ministry|department|college|school|society|club|wg|working group|sig|research|agency|authority)\b\.?$/i
