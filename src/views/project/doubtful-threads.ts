import type { RegisteredText } from '#register'
import type { Problem } from '#terms'
import type { FollowedItems } from './follow-items.ts'

/** Items of a text that may be what an earlier meeting told of: the queue of doubts. */
export const doubtfulThreads = (
  { reading, ids, standing }: RegisteredText,
  { doubtsOf }: FollowedItems,
): readonly Problem[] =>
  standing
    ? reading.meetings.flatMap((meeting, index) =>
        meeting.items.flatMap((item, position) =>
          doubtsOf(ids.items[index]![position]!).map(
            ({ mention, evidence, confidence }): Problem => ({
              code: 'thread-doubtful',
              severity: 'note',
              span: item.spans[0]!,
              message: `May be the ${item.kind} of ${mention.meeting.date ?? mention.meeting.title}, “${clip(mention.text)}” (${mention.item}): ${[...evidence, `${Math.round(confidence * 100)} % sure`].join(', ')}`,
              hint: 'Say whether it is the same: minutebook doubts, or the page of doubts.',
            }),
          ),
        ),
      )
    : []

const clip = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text)
