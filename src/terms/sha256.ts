import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of bytes, in 32 bytes. */
/** Lower-case hexadecimal. */
/** UTF-8; half a surrogate pair becomes U+FFFD. */
export { bytesToHex, sha256, utf8ToBytes }
