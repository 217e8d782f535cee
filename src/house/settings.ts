/** How a house is opened. */
export interface HouseSettings {
  /** The data file; null keeps nothing. */
  readonly dataFile: string | null
  /** Where clones of remote repositories are kept. */
  readonly cacheFolder: string
  /** Who files. */
  readonly by: string
  readonly gitEnvironment: Readonly<Record<string, string | undefined>>
}

/** How a path is imported. */
export interface ImportOptions {
  /** Name of the community; by default that of the folder. */
  readonly community?: string
  /** A community for each sub-folder. */
  readonly each?: boolean
  /** Of a git repository: its earlier versions too. */
  readonly history?: boolean
}
