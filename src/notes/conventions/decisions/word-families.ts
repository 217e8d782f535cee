/** Participles by which a body disposes of what lay before it; nobody tells of his own work with them. */
export const DISPOSED =
  '(?:approved|adopted|ratified|accepted|endorsed|rejected|declined|denied|refused|turned down|voted (?:down|through)|vetoed|overruled|granted|co-?opted|postponed|deferred|tabled|terminated|shelved|parked|cancell?ed|called off|put on hold|dissolved|disbanded|abandoned|abolished|scrapped|dropped|amended|waived|earmarked|allocated|awarded|reimbursed|carried|defeated|withdrawn|re-?certified|signed off)'

/** Participles that settle where it is the body's own affairs that change. */
export const CHANGED =
  '(?:extended|shortened|lowered|raised|reduced|increased|doubled|halved|capped|limited|restricted|moved|rescheduled|brought forward|pushed back|set|fixed|changed|switched|opened up|closed|ended|stopped|discontinued|retired|archived|frozen|split|merged|replaced|renamed|transferred|rotated|made|restored|reinstated|renewed|opened|delegated|kept|left|formed|established|created|founded)'

/** What a body rules on for itself: its meetings, members, money, votes, papers, channels and releases. */
export const AFFAIR =
  '(?:deadlines?|due dates?|cut-?offs?|quorum|fees?|dues|memberships?|(?:voting |board |council |committee |team |new )?members?|meetings?|calls?|syncs?|minutes|recordings?|agendas?|budgets?|funds?|funding|surplus|reserves?|prizes?|bount(?:y|ies)|travel|expenses?|reimbursements?|grants?|donations?|votes?|voting(?: period| window)?|voters?|ballots?|elections?|terms? of office|term limits?|(?:co-?)?chairs?|chairmen|chairperson|secretary|treasurer|president|board|committees?|sub-?committees?|task ?forces?|working groups?|wgs?|sigs?|council|maintainers?|committers?|moderators?|reviewers?|contributors?|collaborators?|observers?|candidates?|nominees?|nominations?|applicants?|applications?|sponsors?|sponsorships?|volunteers?|chapters?|organi[sz]ations?|organi[sz]ers?|speakers?|champions?|shepherds?|leads|mentors?|proposals?|requests?|submissions?|announcements?|communications?|comms|mailing lists?|channels?|forum|wiki|newsletter|licen[cs]es?|polic(?:y|ies)|guidelines|code of conduct|charters?|by-?laws|constitution|releases?|release (?:branch|date|cycle|schedule)|(?:feature |code )?freeze|milestones?|approvals?|reviews?|pull requests?|prs|tickets|security (?:reports|issues)|summits?|conferences?|workshops?|hackathons?|sprints?|meetups?|logo|rfcs?|peps?|eips?|retention(?: period| time)?|cadence|frequency|time ?slots?)'

/** Somebody's part in a body. */
export const OFFICE =
  '(?:(?:co-?|vice[ -]|deputy |acting |interim |new )*(?:chair(?:man|woman|person)?|lead(?:er)?|secretary|treasurer|president|editor|maintainer|committer|moderator|coordinator|release manager|scribe|liaison|representative|director|facilitator|admin(?:istrator)?|organi[sz]er|delegate|auditor|champion|shepherd|mentor|(?:core |board |council |committee |team |voting )?member|collaborator|trustee|steward))'
