import type { VNode } from 'preact'
import { to } from '../addresses.ts'
import { Frame } from '../components/frame.tsx'
import { Kind } from '../components/kind.tsx'
import { PageHead } from '../components/page-head.tsx'
import type { Place } from '../place.ts'

const KINDS: readonly (readonly [string, string])[] = [
  ['decision', 'What was settled: marked as such, agreed in a sentence, or carried by a vote.'],
  ['action', 'What somebody is to do, with owner, due date and what became of it.'],
  ['motion', 'What was put to a binding vote: mover, seconder, votes, outcome.'],
  [
    'poll',
    'Who was for something and who against it, without binding anybody: +1 and −1, straw votes.',
  ],
  ['question', 'What a meeting left without an answer.'],
  ['next', 'When and where it was said that the group meets again.'],
]

/** How to read this record: what the marks mean, where entries come from, how to take it along. */
export const AboutPage = ({ at }: { at: Place }): VNode => (
  <Frame at={at} title="How to read this record">
    <PageHead title="How to read this record">
      Minutebook reads the notes that people wrote and puts what it finds beside them.
    </PageHead>
    <div class="prose">
      <h2>What is marked</h2>
      <dl class="legend">
        {KINDS.map(([kind, meaning]) => (
          <div>
            <dt>
              <mark class={`found found-${kind}`}>
                <Kind kind={kind} />
              </mark>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        Every mark in the notes leads to its note in the margin, and the note in the margin leads
        back to the words. Where the reader is not sure, the entry is called{' '}
        <span class="doubt">doubtful</span>: a person decides.
      </p>
      <h2>Where entries come from</h2>
      <p>
        Nothing here was typed in, but for what members said of it. Each entry stands beside the
        sentence it was read from, with the line of the text and the rule that found it; follow its
        reference to see them. If an entry is wrong, look at the{' '}
        <a href={to.list(at, 'problems')}>problems</a>, correct the notes, and file them again; or
        answer the <a href={to.list(at, 'doubts')}>doubts</a>: what a member says is kept, however
        the notes are read later.
      </p>
      <h2>Finding things</h2>
      <p>
        The <a href={to.search(at)}>search</a> goes over every note. Words may be narrowed by
        filters: <code>kind:action</code>, <code>owner:ada</code>, <code>by:ada</code>,{' '}
        <code>person:ada</code>, <code>state:open</code>, <code>in:</code> a series,{' '}
        <code>after:2019-03</code>, <code>before:2020</code>, <code>year:2019</code>.
      </p>
      <h2>Taking it along</h2>
      <p>
        Every list can be had as JSON and CSV; meetings and decisions as Atom feeds; meetings and
        due actions as a calendar: see the foot of each list. The{' '}
        <a href={to.record(at)}>whole record</a> is one file of JSON Lines, the original texts
        included.
        {!at.files && (
          <>
            {' '}
            Programs find everything described in the <a href={to.api(at)}>API description</a>.
          </>
        )}
      </p>
    </div>
  </Frame>
)
