/** Which files of a folder or repository are taken for notes, by name; contents are checked later. */
export type FileKind = 'notes' | 'hidden' | `not notes: ${string}`

const ENDINGS = new Set(
  `md markdown mdown mkd mdwn mdx txt text log htm html xhtml org rst adoc asciidoc asc textile wiki
  mediawiki creole irc notes minutes agenda docx pdf eml mbox vtt srt`.split(/\s+/),
)

/** Files without an ending that are no notes. */
const NOT_NOTES =
  /^(?:licen[cs]e|copying|copyright|notice|authors|contributors|maintainers|owners|codeowners|makefile|dockerfile|vagrantfile|gemfile|rakefile|procfile|jenkinsfile|cname|version)$/i

/** Folders that hold no notes of their own. */
export const isPassedOverFolder = (name: string): boolean =>
  name.startsWith('.') || name === 'node_modules' || name === 'bower_components'

/** What a file is taken for by its name. */
export const kindOfFile = (name: string): FileKind => {
  if (name.startsWith('.') || name.endsWith('~')) return 'hidden'
  const dot = name.lastIndexOf('.')
  const ending = dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
  if (ENDINGS.has(ending)) return 'notes'
  if (ending === '' || !/^[a-z][a-z0-9_+-]{0,9}$/.test(ending))
    return NOT_NOTES.test(name) ? 'not notes: a file of the project' : 'notes'
  return `not notes: .${ending}`
}

/** A text larger than this is no notes. */
export const MOST_BYTES = 8 * 1024 * 1024

/** Why a larger one is not read. */
export const TOO_LARGE = 'larger than 8 MB; split it to have it read'
