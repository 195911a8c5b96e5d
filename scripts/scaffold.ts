/** The two files of a new rule, to be filled by hand. */
import { type Group, groups, nearestNames } from '../src/lint/index.ts'

/** @throws RangeError where `id` is not `group/name` with a known group and a name in kebab case. */
export function scaffold(id: string, version: string): ReadonlyMap<string, string> {
  const [, group = '', name = ''] = /^([a-z]+)\/([a-z]+(?:-[a-z0-9]+)*)$/.exec(id) ?? []
  if (name === '') throw new RangeError(`"${id}" is not group/name, such as numbering/sequence`)
  if (!isGroup(group)) {
    const nearest = nearestNames(group, groups)
    throw new RangeError(`there is no group "${group}"; ${(nearest.length > 0 ? nearest : groups).join(', ')}`)
  }
  return new Map([
    [`src/lint/rules/${id}.ts`, ruleText(id, version)],
    [`test/rules/${id}.test.ts`, testText(id)],
  ])
}

function isGroup(name: string): name is Group {
  return groups.some((group) => group === name)
}

function ruleText(id: string, version: string): string {
  return `import { defineRule } from '../../rule.ts'

export default defineRule({
  id: '${id}',
  since: '${version}',
  severity: 'warning',
  fix: 'none',
  verified: false,
  basis: { strength: 'T', zh: '', en: '' },
  messages: {
    found: {
      zh: '含“{found}”',
      en: 'contains "{found}"',
      help: { zh: '', en: '' },
    },
  },
  docs: {
    summary: { zh: '', en: '' },
    why: { zh: '', en: '' },
    limits: { zh: '', en: '' },
    good: [],
    bad: [],
  },
  create: (context) => ({
    paragraph(node) {
      context.report({ messageId: 'found', at: node, data: { found: '' } })
    },
  }),
})
`
}

function testText(id: string): string {
  return `import rule from '../../../src/lint/rules/${id}.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith()],
  near: [
    { why: '', text: noticeWith({ body: '' }) },
    { why: '', text: noticeWith({ body: '' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '' }),
      messages: [{ messageId: 'found', at: '', data: { found: '' } }],
    },
  ],
})
`
}
