/** A rule outside `src`, as a user would write it: tells each 甲 and 乙, folding what it is told to fold. */
import { defineRule } from '../../src/lint/index.ts'

const two = { zh: '…', en: '…' }

export const sampleRule = defineRule({
  id: 'mine/letters',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: { strength: 'T', zh: '示例', en: 'an example' },
  messages: {
    letter: {
      zh: '含“{letter}”字',
      en: 'contains "{letter}"',
      help: { zh: '删去“{letter}”', en: 'drop "{letter}"' },
      grouped: { zh: '有 {count} 个“{letter}”，在{lines}', en: '{count} times "{letter}", {lines}' },
    },
  },
  options: {
    fold: { type: 'boolean', default: false, zh: '合并', en: 'fold' },
    letters: { type: 'string[]', default: ['甲', '乙'], zh: '字', en: 'letters' },
    least: { type: 'number', default: 1, minimum: 1, maximum: 9, zh: '数', en: 'number' },
    style: { type: 'string', default: 'plain', values: ['plain', 'fancy'], zh: '式样', en: 'style' },
  },
  docs: { summary: two, why: two, limits: two, good: ['丙'], bad: ['甲'] },
  create: ({ options, positionAt, report }) => ({
    text({ value, position }) {
      for (const [at, letter] of [...value].entries()) {
        if (!options.letters.includes(letter)) continue
        const start = position.start.offset + at
        report({
          messageId: 'letter',
          at: positionAt(start, start + 1),
          data: { letter },
          ...(letter === '乙' && { severity: 'error' }),
          fix: { range: { start, end: start + 1 }, text: '', safe: true },
          ...(options.fold && { groupKey: 'all' }),
        })
      }
    },
  }),
})
