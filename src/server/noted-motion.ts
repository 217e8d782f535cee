import { type ApiRefusal, type CommunityRow, type MotionRow, notFound, type PollRow } from '#api'
import { decidesMotions, type MotionActs, motionActs, type Rule } from '#clerk'
import { communityOf, type Served } from './served.ts'

/** A motion or poll of a record, as acts under a rule. */
export interface NotedMotion extends MotionActs {
  /** How addresses name it: `tidepool/m-iyr5b3h5`. */
  readonly motion: string
  readonly community: CommunityRow
  readonly item: MotionRow | PollRow
}

/** Looks a motion up and puts it into acts; or says why that cannot be. */
export const notedMotion = async (
  { views }: Served,
  motion: string,
  rule: Rule,
): Promise<NotedMotion | ApiRefusal> => {
  const [slug = '', id = ''] = motion.split('/')
  const community = await communityOf(views, slug)
  const item = community && (await views.item(slug, id))?.item
  if (!item || (item.kind !== 'motion' && item.kind !== 'poll'))
    return notFound(`motion or poll "${motion}"`, 'Look through the list of motions.')
  if (!decidesMotions(rule))
    return notFound(
      `way to put a motion to "${rule.title}"`,
      'It decides between options; choose a rule that decides on yes and no.',
    )
  const meeting = await views.meeting(slug, item.meeting.id)
  return { ...motionActs(rule, item, meeting?.attendance ?? []), motion, community, item }
}
