export { createApp } from './create-app.ts'
export { ListenError, type Listening, type ListenOptions, listen } from './listen.ts'
export type { Served } from './served.ts'
export { exportSite, type SiteAccount, SiteError, type SiteOptions } from './site/export-site.ts'
