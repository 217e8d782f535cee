import { CORRECT_KINDS, CORRECT_OUTCOMES, CORRECT_STATES, type Correction } from '#terms'
import { type Call, type Command, text, UsageError } from '../command.ts'
import { sayEach } from '../say.ts'
import { DATA_OPTIONS } from '../with-house.ts'

export const correct: Command = {
  name: 'correct',
  about: 'Say what a finding should say instead',
  takes: 'ID',
  least: 1,
  most: 1,
  options: {
    kind: { type: 'string', value: 'KIND', about: `It is one of: ${CORRECT_KINDS.join(', ')}` },
    words: { type: 'string', value: 'WORDS', about: 'Its words' },
    owner: {
      type: 'string',
      multiple: true,
      value: 'NAME',
      about: 'Who has the action; again for each (“nobody” for nobody)',
    },
    due: { type: 'string', value: 'DATE', about: 'When it is due (“none” for never)' },
    state: { type: 'string', value: 'STATE', about: `One of: ${CORRECT_STATES.join(', ')}` },
    outcome: { type: 'string', value: 'OUTCOME', about: `One of: ${CORRECT_OUTCOMES.join(', ')}` },
    ...DATA_OPTIONS,
  },
  examples: [
    ['minutebook correct a-7f3k2qxm --owner "Ada Quay" --state done', 'Who has it, and its state'],
    ['minutebook correct d-9m2x4rtw --kind question', 'Nothing was decided, it was left open'],
  ],
  run: (call) => {
    const kind = oneOf(call, 'kind', CORRECT_KINDS)
    const state = oneOf(call, 'state', CORRECT_STATES)
    const outcome = oneOf(call, 'outcome', CORRECT_OUTCOMES)
    const words = text(call, 'words')
    const due = text(call, 'due')
    const owners = ownersOf(call)
    const correction: Correction = {
      ...(kind === undefined ? {} : { kind }),
      ...(words === undefined ? {} : { text: words }),
      ...(owners === undefined ? {} : { owners }),
      ...(due === undefined ? {} : { due: due === 'none' ? '' : due }),
      ...(state === undefined ? {} : { state }),
      ...(outcome === undefined ? {} : { outcome }),
    }
    return sayEach(call, [{ say: 'correct', item: call.args[0]!, correction }])
  },
}

const oneOf = <Name extends string>(
  call: Call,
  option: string,
  names: readonly Name[],
): Name | undefined => {
  const written = text(call, option)
  const found = names.find((name) => name === written)
  if (written !== undefined && found === undefined)
    throw new UsageError(`--${option} is one of ${names.join(', ')}, not “${written}”`)
  return found
}

const ownersOf = ({ options }: Call): readonly string[] | undefined => {
  const { owner } = options
  if (!Array.isArray(owner)) return undefined
  const names = owner.filter((name) => typeof name === 'string')
  return names.length === 1 && names[0] === 'nobody' ? [] : names
}
