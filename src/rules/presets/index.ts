import type { Rule } from '../rule/index.ts'
import absoluteMajority from './absolute-majority.json' with { type: 'json' }
import agendaTopTopics from './agenda-top-topics.json' with { type: 'json' }
import apacheCode from './apache-code.json' with { type: 'json' }
import apacheLazyConsensus from './apache-lazy-consensus.json' with { type: 'json' }
import apacheProcedural from './apache-procedural.json' with { type: 'json' }
import apacheRelease from './apache-release.json' with { type: 'json' }
import aragonVote from './aragon-vote.json' with { type: 'json' }
import bipLifecycle from './bip-lifecycle.json' with { type: 'json' }
import commonhausParticipation from './commonhaus-participation.json' with { type: 'json' }
import consent from './consent.json' with { type: 'json' }
import datCompleteConsensus from './dat-complete-consensus.json' with { type: 'json' }
import datLooseConsensus from './dat-loose-consensus.json' with { type: 'json' }
import datMembership from './dat-membership.json' with { type: 'json' }
import datVotingConsensus from './dat-voting-consensus.json' with { type: 'json' }
import debianConstitutionChange from './debian-constitution-change.json' with { type: 'json' }
import debianGeneralResolution from './debian-general-resolution.json' with { type: 'json' }
import debianLeaderElection from './debian-leader-election.json' with { type: 'json' }
import depLifecycle from './dep-lifecycle.json' with { type: 'json' }
import eipEditorsChange from './eip-editors-change.json' with { type: 'json' }
import eipLifecycle from './eip-lifecycle.json' with { type: 'json' }
import eipTerminalEdit from './eip-terminal-edit.json' with { type: 'json' }
import factomApplicationRound from './factom-application-round.json' with { type: 'json' }
import factomMotion from './factom-motion.json' with { type: 'json' }
import factomRatification from './factom-ratification.json' with { type: 'json' }
import factomStanding from './factom-standing.json' with { type: 'json' }
import gitvote from './gitvote.json' with { type: 'json' }
import governor from './governor.json' with { type: 'json' }
import groupIncomeDisagreement from './group-income-disagreement.json' with { type: 'json' }
import groupIncomePercentage from './group-income-percentage.json' with { type: 'json' }
import iesgAlternateBallot from './iesg-alternate-ballot.json' with { type: 'json' }
import iesgBallot from './iesg-ballot.json' with { type: 'json' }
import iesgBallotInformational from './iesg-ballot-informational.json' with { type: 'json' }
import lipLifecycle from './lip-lifecycle.json' with { type: 'json' }
import livepeerPoll from './livepeer-poll.json' with { type: 'json' }
import nodeTscConsensus from './node-tsc-consensus.json' with { type: 'json' }
import nodeTscVote from './node-tsc-vote.json' with { type: 'json' }
import pythonCouncilElection from './python-council-election.json' with { type: 'json' }
import pythonCouncilVote from './python-council-vote.json' with { type: 'json' }
import pythonEjection from './python-ejection.json' with { type: 'json' }
import pythonGovernanceChange from './python-governance-change.json' with { type: 'json' }
import pythonNoConfidence from './python-no-confidence.json' with { type: 'json' }
import pythonPromotion from './python-promotion.json' with { type: 'json' }
import rustConcern from './rust-concern.json' with { type: 'json' }
import rustFinalCommentPeriod from './rust-final-comment-period.json' with { type: 'json' }
import rustMajorChange from './rust-major-change.json' with { type: 'json' }
import simpleMajority from './simple-majority.json' with { type: 'json' }
import threeQuartersMajority from './three-quarters-majority.json' with { type: 'json' }
import twoThirdsMajority from './two-thirds-majority.json' with { type: 'json' }
import twoThirdsOfAllMajority from './two-thirds-of-all-majority.json' with { type: 'json' }
import unanimity from './unanimity.json' with { type: 'json' }
import w3cAppeal from './w3c-appeal.json' with { type: 'json' }
import w3cConsensus from './w3c-consensus.json' with { type: 'json' }
import w3cCouncil from './w3c-council.json' with { type: 'json' }

/** Rules of real communities and common ones, as plain data; a test reads each like any file. */
export const presets = [
  absoluteMajority,
  agendaTopTopics,
  apacheCode,
  apacheLazyConsensus,
  apacheProcedural,
  apacheRelease,
  aragonVote,
  bipLifecycle,
  commonhausParticipation,
  consent,
  datCompleteConsensus,
  datLooseConsensus,
  datMembership,
  datVotingConsensus,
  debianConstitutionChange,
  debianGeneralResolution,
  debianLeaderElection,
  depLifecycle,
  eipEditorsChange,
  eipLifecycle,
  eipTerminalEdit,
  factomApplicationRound,
  factomMotion,
  factomRatification,
  factomStanding,
  gitvote,
  governor,
  groupIncomeDisagreement,
  groupIncomePercentage,
  iesgAlternateBallot,
  iesgBallot,
  iesgBallotInformational,
  lipLifecycle,
  livepeerPoll,
  nodeTscConsensus,
  nodeTscVote,
  pythonCouncilElection,
  pythonCouncilVote,
  pythonEjection,
  pythonGovernanceChange,
  pythonNoConfidence,
  pythonPromotion,
  rustConcern,
  rustFinalCommentPeriod,
  rustMajorChange,
  simpleMajority,
  threeQuartersMajority,
  twoThirdsMajority,
  twoThirdsOfAllMajority,
  unanimity,
  w3cAppeal,
  w3cConsensus,
  w3cCouncil,
] as unknown as readonly Rule[]

/** The preset of that id; null where there is none. */
export const presetNamed = (id: string): Rule | null =>
  presets.find((preset) => preset.id === id) ?? null
