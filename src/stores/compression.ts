/** How a store makes cached JSON small. */
export interface Compression {
  readonly pack: (text: string) => Uint8Array
  readonly unpack: (bytes: Uint8Array) => string
}
