import type { VNode } from 'preact'
import type { ItemView } from '#api'
import { to } from '../addresses.ts'
import { clip } from '../clip.ts'
import { ActionFacts } from '../components/action-facts.tsx'
import { OnTopic } from '../components/entries.tsx'
import { Frame } from '../components/frame.tsx'
import { Judgement } from '../components/judgement.tsx'
import { Doubt, Kind } from '../components/kind.tsx'
import { Ballot } from '../components/motion.tsx'
import { NumberedText } from '../components/numbered-text.tsx'
import { ThreadHistory } from '../components/thread.tsx'
import { Ago, Day } from '../components/when.tsx'
import { lookOf } from '../kinds.ts'
import type { Place } from '../place.ts'

/** One item: its words, its facts, and the lines it was read from. */
export const ItemPage = ({ at, view }: { at: Place; view: ItemView }): VNode => {
  const { item } = view
  const span = item.spans[0]
  return (
    <Frame at={at} title={`${lookOf(item.kind).name}: ${clip(item.text, 60)}`}>
      <header class="page-head">
        <p class="item-kind">
          <Kind kind={item.kind} /> <span class="ref">{item.id}</span> <Doubt item={item} />
        </p>
        <h1 class="item-words">{item.text === '' ? '(no words)' : item.text}</h1>
        <p class="entry-facts">
          {item.kind === 'action' && <ActionFacts at={at} action={item} />}
          {item.kind === 'decision' && <span>{item.how}</span>}
          {item.kind === 'decision' && item.until !== null && (
            <span>
              in force until <Day date={item.until} />
            </span>
          )}
          <OnTopic item={item} />
          {item.kind === 'next' && <Day date={item.date} long />}
          <span>
            <a href={to.itemInNotes(at, item)}>{item.meeting.title}</a>
          </span>
          <Day date={item.meeting.date} />
          <Ago date={item.meeting.date} now={at.now} />
        </p>
      </header>
      {view.retired && item.judged?.say !== 'dismiss' && (
        <p class="notice">The text it was read from is no longer current; this is what it said.</p>
      )}
      {(item.kind === 'motion' || item.kind === 'poll') && (
        <Ballot at={at} item={item} listed="own-page" />
      )}
      {(item.kind === 'action' || item.kind === 'decision') && (
        <ThreadHistory at={at} item={item} />
      )}
      <Judgement at={at} item={item} />
      <section aria-labelledby="source">
        <h2 id="source">Where it was read</h2>
        <p class="summary">
          <a href={to.document(at, item.document, span?.line)}>
            {view.path}, line {span?.line}
          </a>
          {item.spans.slice(1).map((other) => (
            <>
              {', again in '}
              <a href={to.document(at, item.document, other.line)}>line {other.line}</a>
            </>
          ))}
        </p>
        {span && <Excerpt view={view} line={span.line} endLine={span.endLine} />}
        <p class="reading">
          Read by the rule <code>{item.rule}</code>, {Math.round(item.confidence * 100)} % sure
          {item.marked ? ', marked as such in the notes.' : ', from the sentence alone.'}
        </p>
      </section>
    </Frame>
  )
}

/** The excerpt begins some lines before the item; `excerptLine` says with which. */
const Excerpt = ({
  view,
  line,
  endLine,
}: {
  view: ItemView
  line: number
  endLine: number
}): VNode => <NumberedText text={view.excerpt} first={view.excerptLine} lit={[line, endLine]} />
