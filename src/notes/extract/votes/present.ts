import type { Passage } from '../../parse/passage.ts'
import type { Scene } from '../part.ts'

/** Everybody present, where the notes say that all of them voted for it; else []. */
export const votersPresent = (scene: Scene, passages: readonly Passage[]): readonly string[] =>
  passages.some(({ text }) => ALL_PRESENT.test(text))
    ? scene.people.filter((person) => person.status === 'present').map((person) => person.names[0]!)
    : []

const ALL_PRESENT =
  /\ball (?:(?:\w+ ){0,3}(?:members|directors|attendees|those) )?(?:present|attending|in attendance) (?:\w+ ){0,2}(?:voted|vote|approved?|agreed?|in favou?r|yes|for)\b|\bunanimous(?:ly)? (?:\w+ ){0,3}(?:of|by|among(?:st)?) (?:all )?(?:those |the )?(?:members )?present\b/i
