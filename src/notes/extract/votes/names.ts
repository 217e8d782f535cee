/** Reads a list of voters: `Ada, Bob and Cleo (by proxy)` → the three names; [] when it is no list of names. */
export const readNames = (list: string): readonly string[] => {
  if (list.length > 1500) return []
  const names: string[] = []
  for (const piece of list.replace(/\([^)]{0,80}\)/g, ' ').split(SEPARATOR)) {
    const name = piece.replace(EDGES, '').replace(TITLE, '').replace(HANGING, '').replace(EDGES, '')
    if (name === '' || NOBODY.test(name)) continue
    if (!isName(name)) return []
    names.push(name)
  }
  return names
}

/** Whether a few words may be one person's name, nick or handle. */
export const isName = (words: string): boolean => {
  if (words.length > 45) return false
  if (HANDLE.test(words)) return !NOT_NAMES.has(words.toLowerCase())
  const parts = words.split(/\s+/)
  if (parts.length > 4) return false
  return (
    parts.every((part, i) => CAPITALISED.test(part) || (i > 0 && PARTICLE.test(part))) &&
    !NOT_NAMES.has(parts[0]!.toLowerCase()) &&
    (parts.length > 1 || !NOT_NAMES.has(words.toLowerCase()))
  )
}

/** An office before a name: `Council Member Ruiz`, `Mr. Falk`. */
const TITLE =
  /^(?:the\s)?(?:(?:council|board|committee|vice|town|city|assembly)[- ]?)?(?:member|councill?or|councilman|councilwoman|alder(?:man|woman|person)|commissioner|director|trustee|supervisor|mayor|chair(?:man|woman|person)?|president|treasurer|secretary|mr|mrs|ms|dr|prof)\b\.?\s(?=\p{Lu})/iu
const SEPARATOR = /[,;/&\n\t•|]|(?:^|\s)(?:and|und|et|plus)(?=\s)|\s[-–—]\s/i
const EDGES = /^[\s@*_.:()[\]{}"'“”-]+|[\s*_.:()[\]{}"'“”!-]+$/g
const HANGING = /\s+(?:all|both|each|also|present|voting|voted|votes?)$/i
const NOBODY =
  /^(?:none|nobody|no[- ]?one|n\/?a|nil|zero|all|\d{1,3}|-+|everyone|everybody|others?|unanimous|abstain\w*|yes|no|aye|nay|against|votes?)$/i
const HANDLE = /^@?[\p{L}\p{N}][\p{L}\p{N}._-]{0,38}$/u
const CAPITALISED = /^[\p{Lu}@"'“(][\p{L}\p{N}.'’"”)_-]*$/u
const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|la|le|bin|al|ter|ten|dos|du|zu|y|jr\.?|sr\.?|i{1,3})$/i

/** Words that stand where a name could, and are none. */
const NOT_NAMES = new Set(
  "binding non-binding nonbinding abstentions abstention abstain abstained abstaining against opposed for favour favor yes yea yeas aye ayes nay nays noes total neutral mover seconder moved seconded carried i’m i'm i’d i'd i’ve i've it’s it's we’re that’s zero one two three four five six seven eight nine ten the a an this that these those it in on of to for from with by at as is are was were be we i you they he she if or not no yes so then but there here what which who when board committee motion vote votes voting members member group meeting tsc tc council team everyone all others approved approval passed carried decision action note resolution discussion minutes quorum total result results question next please also further proposal consensus agreed however unanimous unanimously now let will would should could can may ok okay good great".split(
    ' ',
  ),
)
