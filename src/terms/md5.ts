import { md5 } from '@noble/hashes/legacy.js'

/** MD5 of bytes, in 16 bytes: only because RFC 3797 draws with it; it proves nothing. */
export { md5 }
