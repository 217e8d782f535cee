import type { VNode } from 'preact'
import { type ClauseAt, clausesOf, isUnsourced, type Rule, type Source } from '#rules'
import { safeUrl } from '../links.ts'
import { plural } from '../plural.ts'
import { settledBy } from './clause-words.ts'
import { clauseAnchor, clauseName } from './words.ts'

/** Every clause of a rule in plain words, with the sentence that it comes from. */
export const Clauses = ({ rule }: { rule: Rule }): VNode => {
  const clauses = clausesOf(rule)
  const unsourced = clauses.filter(({ source }) => isUnsourced(source)).length
  return (
    <section aria-labelledby="clauses">
      <h2 id="clauses">The clauses</h2>
      <p class="told">
        {plural(clauses.length, 'clause')},{' '}
        {unsourced === 0
          ? 'each with the sentence it comes from'
          : `${unsourced} of them unsourced: nobody has read a sentence that says so`}
        .
      </p>
      <Documents rule={rule} />
      {rule.stages.map((stage, s) => (
        <>
          <h3>Stage: {stage.name}</h3>
          <ClauseList rule={rule} clauses={clauses.filter(inStage(s))} />
          {stage.chambers.map((chamber, c) => (
            <>
              <h4>Body that decides: {chamber.name}</h4>
              <ClauseList
                rule={rule}
                clauses={clauses.filter(({ pointer }) =>
                  pointer.startsWith(`/stages/${s}/chambers/${c}/`),
                )}
              />
            </>
          ))}
        </>
      ))}
      <h3>Afterwards</h3>
      <ClauseList
        rule={rule}
        clauses={clauses.filter(({ pointer }) => !pointer.startsWith('/stages/'))}
      />
    </section>
  )
}

const inStage =
  (s: number) =>
  ({ pointer }: ClauseAt): boolean =>
    pointer.startsWith(`/stages/${s}/`) && !pointer.startsWith(`/stages/${s}/chambers/`)

const Documents = ({ rule: { documents } }: { rule: Rule }): VNode | null =>
  documents.length === 0 ? null : (
    <>
      <p class="told">Where documents conflict, the earlier one in this list prevails:</p>
      <ol>
        {documents.map(({ title, version, url }) => {
          const href = url === undefined ? null : safeUrl(url)
          return (
            <li>
              {href ? <a href={href}>{title}</a> : title}, {version}
            </li>
          )
        })}
      </ol>
    </>
  )

const ClauseList = ({
  rule,
  clauses,
}: {
  rule: Rule
  clauses: readonly ClauseAt[]
}): VNode | null =>
  clauses.length === 0 ? null : (
    <div class="clauses">
      {clauses.map((clause) => (
        <article class="clause" id={clauseAnchor(clause.pointer)}>
          <p class="clause-name">
            <b>{clauseName(clause.pointer)}</b> <code>{clause.pointer}</code>
          </p>
          <dl class="settled">
            {settledBy(clause).map(({ name, about, value }) => (
              <div>
                <dt>{name}</dt>
                <dd>
                  {value} {about && <span class="about-field">{about}</span>}
                </dd>
              </div>
            ))}
          </dl>
          <Sourced rule={rule} source={clause.source} />
        </article>
      ))}
    </div>
  )

/** The sentence of a document, or the admission that none was read. */
const Sourced = ({ rule, source }: { rule: Rule; source: Source }): VNode => {
  if (isUnsourced(source))
    return (
      <p class="source">
        <span class="unsourced">unsourced</span> {source.unsourced}
      </p>
    )
  const { document, section, sentence } = source
  const title = rule.documents.find(({ id }) => id === document)?.title ?? document
  return (
    <p class="source">
      <q>{sentence}</q> {title}
      {section && `, ${section}`}
    </p>
  )
}
