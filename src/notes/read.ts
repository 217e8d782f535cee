import { extractActions } from './extract/actions.ts'
import { extractDecisions } from './extract/decisions.ts'
import { readFacts } from './extract/facts.ts'
import { extractLinks } from './extract/links.ts'
import { splitMeetings } from './extract/meetings.ts'
import { extractMotions } from './extract/motions.ts'
import { extractNext } from './extract/next.ts'
import type { Part, Scene } from './extract/part.ts'
import { readRoster } from './extract/people/roster.ts'
import { extractPeople } from './extract/people.ts'
import { extractPolls } from './extract/polls.ts'
import { extractQuestions } from './extract/questions.ts'
import { sectionsBelow, sectionsOf } from './extract/sections.ts'
import { settle } from './extract/settle.ts'
import { extractSpeech } from './extract/speech.ts'
import { extractTopics } from './extract/topics.ts'
import type { MeetingReading, Reading } from './finding.ts'
import { formText } from './forms/index.ts'
import { lineUsesOf } from './line-uses.ts'
import { type ParseMarkdown, parseNote } from './parse/index.ts'
import { withPath } from './with-path.ts'

/** The reader's version: part of every cached reading's key. */
export const READER = '2'

/** Reads a text: forms → parse → extract. Pure, linear, never throws. */
export const readNotes = (original: string, parse: ParseMarkdown): Reading => {
  const formed = formText(original)
  const note = parseNote(original, formed, parse)
  const { kind, title, parts, problems } = splitMeetings(note)
  const meetings = parts.map(readMeeting)
  const readings = meetings.map((m) => m.reading)
  const reading: Reading = {
    reader: READER,
    kind,
    form: note.form,
    title,
    meetings: readings,
    problems: [...problems, ...meetings.flatMap((m) => m.problems)],
    lineUses: lineUsesOf(note, readings),
  }
  // A page that shows a file names it: its name says as much as a path.
  return formed.fileName === null ? reading : withPath(reading, formed.fileName)
}

const readMeeting = (part: Part): { reading: MeetingReading; problems: Reading['problems'] } => {
  const sectionAt = sectionsOf(part)
  const { facts, problems } = readFacts(part, sectionAt)
  const roster = readRoster(part)
  const { speech, speakerAt, openingAt, isVoice } = extractSpeech(part, sectionAt, roster)
  const people = extractPeople(part, sectionAt, roster, speech)
  const topics = extractTopics(part, roster, speakerAt, isVoice)
  const scene: Scene = {
    ...part,
    facts,
    people,
    topics,
    speech,
    speakerAt,
    openingAt,
    sectionAt: sectionsBelow(part, sectionAt, topics),
  }
  const items = settle(
    scene,
    [
      extractActions,
      extractDecisions,
      extractMotions,
      extractPolls,
      extractQuestions,
      extractNext,
    ].flatMap((extract) => extract(scene)),
  )
  const { span, rule, confidence } = part
  return {
    reading: {
      ...facts,
      lines: [span.line, span.endLine],
      span,
      rule,
      confidence,
      people,
      topics,
      speech,
      items: items.items,
      links: extractLinks(part),
    },
    problems: [...problems, ...items.problems],
  }
}
