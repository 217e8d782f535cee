import type { Context } from 'hono'
import type { ApiRefusal } from '#api'
import { renderPage, TroublePage } from '#web'
import { firstPart } from './first-part.ts'
import { placeOf } from './place-of.ts'
import { sendPage } from './send-page.ts'
import { communityOf, type Served } from './served.ts'

/** A page for people in place of the one that cannot be. */
export const sendTrouble = async (
  c: Context,
  served: Served,
  { status, error }: ApiRefusal,
): Promise<Response> => {
  const community = await communityOf(served.views, firstPart(c)).catch(() => null)
  const at = { ...placeOf(c, served), community }
  const page = renderPage(TroublePage, { at, status, message: error.message, hint: error.hint })
  return sendPage(c, page, status === 405 ? 400 : status)
}
