import type { PersonView } from '#house'
import { type Command, EXIT, isOn, Trouble } from '../command.ts'
import { table } from '../output/table.ts'
import type { Terminal } from '../output/terminal.ts'
import { DATA_OPTIONS, withCommunity } from '../with-house.ts'

export const person: Command = {
  name: 'person',
  about: 'Show one person: names and why they are one, organisations, roles, presence by quarter',
  takes: 'ID',
  least: 1,
  most: 1,
  options: {
    json: { type: 'boolean', about: 'Print JSON, the same shape as the API' },
    ...DATA_OPTIONS,
  },
  examples: [['minutebook person ada-quay', 'By the id in their address, or by another name']],
  run: (call) =>
    withCommunity(call, async (house, community) => {
      const [id = ''] = call.args
      const view = await house.views.person(community, id)
      if (view === null)
        throw new Trouble(`there is no person “${id}”`, 'The ids: minutebook people')
      const { terminal } = call
      terminal.out(isOn(call, 'json') ? `${JSON.stringify(view, null, 2)}\n` : told(terminal, view))
      return EXIT.done
    }),
}

const told = (terminal: Terminal, view: PersonView): string => {
  const { person: row, evidence, organisations, roles, presence } = view
  const handles = row.handles.map((handle) => `@${handle}`)
  const spells = [
    ...organisations,
    ...roles.map((role) => ({ ...role, name: `${role.name}, ${role.seriesTitle}` })),
  ]
  const parts = [
    `${terminal.paint('bold', row.name)}\n`,
    `Also written: ${[...row.names.slice(1), ...handles].join(', ') || '–'}\n`,
    spells.length > 0 &&
      table(terminal, spells, [
        { title: 'AS', value: (spell) => spell.name, flexible: true },
        { title: 'FROM', value: (spell) => spell.first ?? '–' },
        { title: 'TO', value: (spell) => spell.last ?? '–' },
        { title: 'MEETINGS', value: (spell) => String(spell.meetings), right: true },
      ]),
    presence.length > 0 &&
      table(terminal, presence, [
        { title: 'QUARTER', value: (one) => one.quarter },
        { title: 'ATTENDED', value: (one) => String(one.attended), right: true },
        { title: 'ABSENT', value: (one) => String(one.absent), right: true },
        { title: 'HELD', value: (one) => String(one.held), right: true },
        {
          title: '',
          value: (one) => '■'.repeat(one.attended) + '□'.repeat(one.held - one.attended),
        },
      ]),
    evidence.length > 0 &&
      table(terminal, evidence, [
        { title: 'NAME', value: (one) => one.written[0] },
        { title: 'IS', value: (one) => one.written[1] },
        { title: 'BECAUSE', value: (one) => one.why, flexible: true },
        { title: 'SEEN', value: (one) => one.meeting?.date ?? '' },
        { title: 'SURE', value: (one) => `${Math.round(one.confidence * 100)}%`, right: true },
      ]),
  ]
  return parts.filter((part) => part !== false).join('\n')
}
