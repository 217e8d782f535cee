/**
 * A small language to describe JSON once: the TypeScript type, the check with JSON pointers and the
 * published JSON Schema are all made from the same description, so that they cannot drift apart.
 */

/** A description of a JSON value of type T. */
export interface Shape<T> {
  readonly node: ShapeNode
  /** Only for the compiler; never set. */
  readonly sample?: T
}

/** What a description says, as data. */
export type ShapeNode =
  | { readonly kind: 'text'; readonly pattern?: string; readonly means: string }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'list'; readonly of: ShapeNode; readonly least: number }
  | { readonly kind: 'map'; readonly of: ShapeNode }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, FieldNode>> }
  | {
      readonly kind: 'keyed'
      /** The case is the one whose name stands as a key in the object. */
      readonly cases: Readonly<Record<string, ShapeNode>>
    }
  | {
      readonly kind: 'tagged'
      readonly tag: string
      readonly cases: Readonly<Record<string, ShapeNode>>
    }
  | { readonly kind: 'either'; readonly cases: readonly ShapeNode[] }
  | { readonly kind: 'named'; readonly name: string; readonly get: () => ShapeNode }
  | { readonly kind: 'any' }

/** A field of an object: what it means, and whether it may be left out. */
export interface FieldNode {
  readonly node: ShapeNode
  readonly doc: string
  readonly optional: boolean
  /** The problem's code when the field is missing, where it has one of its own. */
  readonly missing?: string
}

/** A field with its type. */
export interface Field<T, Optional extends boolean> {
  readonly field: FieldNode
  readonly optional: Optional
  readonly sample?: T
}

type AnyField = Field<unknown, boolean>
export type Fields = Readonly<Record<string, AnyField>>
type Typed<F> = F extends { readonly sample?: infer T } ? Exclude<T, undefined> : never
type RequiredKeys<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly optional: true } ? never : K
}[keyof F]
type OptionalKeys<F extends Fields> = Exclude<keyof F, RequiredKeys<F>>
export type ObjectOf<F extends Fields> = {
  readonly [K in RequiredKeys<F>]: Typed<F[K]>
} & { readonly [K in OptionalKeys<F>]?: Typed<F[K]> }

/** The TypeScript type that a description stands for. */
export type TypeOf<S> = S extends Shape<infer T> ? T : never

/** A text; `means` completes the sentence "this must be …". */
export const text = (means: string, pattern?: string): Shape<string> => ({
  node: { kind: 'text', means, ...(pattern === undefined ? {} : { pattern }) },
})

/** One of a few words. */
export const word = <const W extends string>(...words: readonly W[]): Shape<W> => ({
  node: { kind: 'word', words },
})

/** A whole number between two bounds, both included. */
export const whole = (least: number, most = Number.MAX_SAFE_INTEGER): Shape<number> => ({
  node: { kind: 'whole', least, most },
})

export const flag: Shape<boolean> = { node: { kind: 'flag' } }

/** Any JSON value. */
export const any: Shape<unknown> = { node: { kind: 'any' } }

export const list = <T>(of: Shape<T>, least = 0): Shape<readonly T[]> => ({
  node: { kind: 'list', of: of.node, least },
})

/** An object whose keys are free. */
export const map = <T>(of: Shape<T>): Shape<Readonly<Record<string, T>>> => ({
  node: { kind: 'map', of: of.node },
})

/** A field that must be stated. */
export const field = <T>(shape: Shape<T>, doc: string, missing?: string): Field<T, false> => ({
  field: {
    node: shape.node,
    doc,
    optional: false,
    ...(missing === undefined ? {} : { missing }),
  },
  optional: false,
})

/** A field that may be left out. */
export const optional = <T>(shape: Shape<T>, doc: string): Field<T, true> => ({
  field: { node: shape.node, doc, optional: true },
  optional: true,
})

export const object = <F extends Fields>(fields: F): Shape<ObjectOf<F>> => ({
  node: {
    kind: 'object',
    fields: Object.fromEntries(Object.entries(fields).map(([key, { field }]) => [key, field])),
  },
})

type Cases = Readonly<Record<string, Shape<unknown>>>
type AnyCase<C extends Cases> = { [K in keyof C]: TypeOf<C[K]> }[keyof C]
type AnyTagged<Tag extends string, C extends Cases> = {
  [K in keyof C]: { readonly [T in Tag]: K } & TypeOf<C[K]>
}[keyof C]

/** An object told apart by the one of these keys that it has. */
export const keyed = <C extends Cases>(cases: C): Shape<AnyCase<C>> => ({
  node: { kind: 'keyed', cases: nodesOf(cases) },
})

/** An object told apart by the word under `tag`. */
export const tagged = <const Tag extends string, C extends Cases>(
  tag: Tag,
  cases: C,
): Shape<AnyTagged<Tag, C>> => ({ node: { kind: 'tagged', tag, cases: nodesOf(cases) } })

/** A value of one of several kinds of JSON (a text or an object, say). */
export const either = <const S extends readonly Shape<unknown>[]>(
  ...shapes: S
): Shape<TypeOf<S[number]>> => ({
  node: { kind: 'either', cases: shapes.map(({ node }) => node) },
})

/** A description with a name of its own in the schema; may speak of itself. */
export const named = <T>(name: string, get: () => Shape<T>): Shape<T> => ({
  node: { kind: 'named', name, get: () => get().node },
})

const nodesOf = (cases: Cases): Readonly<Record<string, ShapeNode>> =>
  Object.fromEntries(Object.entries(cases).map(([key, { node }]) => [key, node]))
