import type { Reading } from '#notes'
import { hashText } from '#record'
import { joinRegister, type Register, type Trail } from '#register'
import { utf8ToBytes } from '#terms'

/** The hash of a text that is called so. */
export const hashOf = (name: string): string => hashText(utf8ToBytes(name))

/** Versions of paths, oldest first; a path that ends with `null` has vanished. Texts by name. */
export type Paths = Readonly<Record<string, readonly (string | null)[]>>

/** Joins readings, each called by a name, that stand at paths. */
export const register = (readings: Readonly<Record<string, Reading>>, paths: Paths): Register =>
  joinRegister({
    trails: Object.entries(paths).map(
      ([path, names]): Trail => ({
        source: 'made',
        path,
        texts: names.filter((name) => name !== null).map(hashOf),
        standing: names.at(-1) !== null,
      }),
    ),
    readings: new Map(Object.entries(readings).map(([name, one]) => [hashOf(name), one])),
  })

/** Each reading at a path of its own: `calls/<name>.md`. */
export const registerOf = (readings: Readonly<Record<string, Reading>>): Register =>
  register(
    readings,
    Object.fromEntries(Object.keys(readings).map((name) => [`calls/${name}.md`, [name]])),
  )
