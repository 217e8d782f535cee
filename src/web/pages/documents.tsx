import type { VNode } from 'preact'
import type { DocumentRow, ListFilter, Listing } from '#api'
import { to } from '../addresses.ts'
import { Filters } from '../components/filters.tsx'
import { Frame } from '../components/frame.tsx'
import { NothingHere } from '../components/nothing-here.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Formats, Paging } from '../components/paging.tsx'
import { Register } from '../components/register.tsx'
import { FORMS, TEXT_KINDS } from '../kinds.ts'
import type { Place } from '../place.ts'
import { grouped } from '../plural.ts'

interface DocumentsProps {
  readonly at: Place
  readonly listing: Listing<DocumentRow>
  readonly filter: ListFilter
}

/** Every text that was filed, minutes or not. */
export const DocumentsPage = ({ at, listing, filter }: DocumentsProps): VNode => (
  <Frame at={at} title="Documents" islands={['filters']}>
    <PageHead title="Documents">Every text that was filed, and what it was read as.</PageHead>
    <Filters
      at={at}
      list="documents"
      filter={filter}
      total={listing.total}
      noun={['document', 'documents']}
    />
    {listing.rows.length === 0 ? (
      <NothingHere at={at} list="documents" filter={filter} noun="document">
        File the notes you have: <kbd>minutebook import PATH</kbd>.
      </NothingHere>
    ) : (
      <Register
        caption="Documents"
        rows={listing.rows}
        keyOf={(document) => document.id}
        columns={[
          {
            title: 'Path',
            look: 'main',
            cell: (document) => (
              <>
                <a class="path" href={to.document(at, document.id)}>
                  {document.path}
                </a>
                {document.retired && <span class="retired">retired</span>}
              </>
            ),
          },
          { title: 'Title', cell: (document) => document.title ?? '' },
          {
            title: 'Read as',
            cell: (document) => `${TEXT_KINDS[document.kind]}, ${FORMS[document.form]}`,
          },
          { title: 'Meetings', look: 'number', cell: (document) => document.meetings || null },
          { title: 'Problems', look: 'number', cell: (document) => document.problems || null },
          { title: 'Lines', look: 'number', cell: (document) => grouped(document.lines) },
        ]}
      />
    )}
    <Paging at={at} list="documents" filter={filter} cursor={listing.cursor} />
    <Formats at={at} list="documents" filter={filter} formats={['json', 'csv']} />
  </Frame>
)
