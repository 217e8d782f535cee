import type { VNode } from 'preact'
import type { AttendanceRow } from '#api'
import type { AttendanceStatus } from '#notes'
import type { Place } from '../place.ts'
import { Party } from './people.tsx'

const STATUSES: readonly (readonly [AttendanceStatus, string])[] = [
  ['present', 'Present'],
  ['guest', 'Guests'],
  ['absent', 'Absent'],
]

/** Who was there, with roles; and who was not. */
export const Roll = ({
  at,
  attendance,
}: {
  at: Place
  attendance: readonly AttendanceRow[]
}): VNode => {
  const byStatus = Map.groupBy(attendance, (row) => row.status)
  return (
    <section class="roll" aria-labelledby="h-roll">
      <h2 id="h-roll" class="unseen">
        Attendance
      </h2>
      {attendance.length === 0 ? (
        <p class="none">Nobody is listed as attending.</p>
      ) : (
        <dl>
          {STATUSES.map(([status, name]) => {
            const rows = byStatus.get(status)
            return (
              rows && (
                <div>
                  <dt>
                    {name} <span class="how-many">{rows.length}</span>
                  </dt>
                  <dd>
                    {rows.map((row, i) => (
                      <>
                        {i > 0 && ', '}
                        <Party at={at} person={row.person} />
                        {row.roles.length > 0 && (
                          <span class="roles"> ({row.roles.join(', ')})</span>
                        )}
                      </>
                    ))}
                  </dd>
                </div>
              )
            )
          })}
        </dl>
      )}
    </section>
  )
}
