import { compare } from '#terms'

/** Sets of names that are the same; each set is called by its smallest name. Some names are never one. */
export class NameSets {
  private readonly above = new Map<string, string>()
  private readonly apart: readonly (readonly [string, string])[]

  constructor(apart: readonly (readonly [string, string])[] = []) {
    this.apart = apart
  }

  find(name: string): string {
    let root = name
    for (let up = this.above.get(root); up !== undefined; up = this.above.get(root)) root = up
    for (let at = name; at !== root; ) {
      const up = this.above.get(at)!
      this.above.set(at, root)
      at = up
    }
    return root
  }

  /** Answers whether they are one now. */
  unite(a: string, b: string): boolean {
    const [rootA, rootB] = [this.find(a), this.find(b)]
    if (rootA === rootB) return true
    if (this.areApart(rootA, rootB)) return false
    if (compare(rootA, rootB) < 0) this.above.set(rootB, rootA)
    else this.above.set(rootA, rootB)
    return true
  }

  /** Whether the sets of two names may never be one. */
  areApart(a: string, b: string): boolean {
    if (this.apart.length === 0) return false
    const [rootA, rootB] = [this.find(a), this.find(b)]
    return this.apart.some(([one, other]) => {
      const [rootOne, rootOther] = [this.find(one), this.find(other)]
      return (
        (rootOne === rootA && rootOther === rootB) || (rootOne === rootB && rootOther === rootA)
      )
    })
  }
}
