/**
 * A name without what lists write around it: roles (`Ada Brook - observer`), ends of brackets and
 * links, initials in front of the name that they stand for (`ab Ada Brook`).
 */
export const bareName = (written: string): string => {
  const bare = written
    .replace(/\s+\.\p{L}+$/u, '')
    .replace(/^[\s*•·–—>|[\](){}"“”]+|[\s*•·–—|[\](){}"“”@,;:]+$/gu, (cut) =>
      cut.includes(')') && written.includes('(') ? cut.replace(/[^)]+$/, '') : '',
    )
    .replace(ROLE, '')
  const initials = /^(\p{Ll}{2,3}) (\p{Lu}\S*(?: \S+)*)$/u.exec(bare)
  if (initials === null) return bare
  const [, letters = '', name = ''] = initials
  const ofName = name
    .split(/[ -]/)
    .map((word) => word[0]?.toLowerCase())
    .join('')
  return ofName === letters ? name : bare
}

/** Behind at least two words, so that nobody called so loses their name. */
const ROLE =
  /(?<=\S\s+\S+)\s*(?:\s|[-–—])\s*(?:member|observer|guest|mailto|chair|co-chair|host|scribe|absent|regrets)$/i
