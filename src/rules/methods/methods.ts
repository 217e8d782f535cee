import type { Method } from './method.ts'
import { rankedMethods } from './ranked.ts'
import { scoreMethods } from './score/index.ts'

/** Every way of counting, in the order in which people are shown them. */
export const methods: readonly Method[] = [...scoreMethods, ...rankedMethods]

/** The method of a name; null where there is none. */
export const methodNamed = (name: string): Method | null =>
  methods.find((method) => method.name === name) ?? null
