import { compare } from '../filed.ts'

/** Sets of names that are the same; each set is called by its smallest name. */
export class NameSets {
  private readonly above = new Map<string, string>()

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

  unite(a: string, b: string): void {
    const [rootA, rootB] = [this.find(a), this.find(b)]
    if (rootA === rootB) return
    if (compare(rootA, rootB) < 0) this.above.set(rootB, rootA)
    else this.above.set(rootA, rootB)
  }
}
