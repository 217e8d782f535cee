import type { PersonSighting } from './sightings.ts'
import { foldHandle, foldName } from './spelling.ts'

/**
 * Entries whose brackets hold an organisation keep it; what else stands there (a nick, another name,
 * a role, a remark) is none. A nick there that is somebody's handle elsewhere is theirs here, too.
 */
export const settleOrganisations = (
  sightings: readonly PersonSighting[],
): readonly PersonSighting[] => {
  const names = new Set<string>()
  for (const { names: written, handles } of sightings) {
    for (const name of written) {
      const fold = foldName(name)
      names.add(fold)
      names.add(fold.split(' ')[0]!)
    }
    for (const handle of handles) names.add(foldHandle(handle))
  }
  return sightings.map((sighting) => {
    const { organisation } = sighting
    return organisation === null || isOrganisation(organisation, names)
      ? sighting
      : { ...sighting, organisation: null }
  })
}

const isOrganisation = (written: string, names: ReadonlySet<string>): boolean => {
  const fold = foldName(written)
  if (fold === '' || names.has(fold) || ROLE.test(fold)) return false
  // Organisations are written with a capital, a figure or a dot somewhere; nicks and remarks are not.
  if (!/[\p{Lu}\d]|\.\p{L}/u.test(written)) return false
  const words = fold.split(' ')
  return words.length <= 5 && !VERB.test(fold)
}

const ROLE =
  /\b(?:member|observer|delegate|chair|co-chair|chairman|director|applicant|moderator|representative|manager|lead|leader|scribe|notes|secretary|host|guest|intro|remote|late|absent|vice|president|candidate|facilitator|via|phone|irc|zoom|part time|volunteer|staff|contractor|he|she|they)\b/

const VERB =
  /\b(?:is|are|was|were|will|has|have|left|joined|arrived|had|said|until|from|after|before|only|not)\b/
