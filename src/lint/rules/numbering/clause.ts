import { breakWords, isLaw, type NumberBreak, numberBreaks } from '../../../lexicon/index.ts'
import type { SequenceBreak } from '../../../tree/index.ts'
import { defineRule, type Report } from '../../rule.ts'

export default defineRule({
  id: 'numbering/clause',
  since: '0.1.0',
  severity: 'error',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'X',
    zh: '条款序号与前后不一致（非标准条文）',
    en: 'the number does not agree with those around it; no clause of the standard requires it',
  },
  messages: {
    gap: {
      zh: '“{previous}”之后是“{found}”，缺“{missing}”',
      en: '"{found}" follows "{previous}"; "{missing}" is missing',
      help: {
        zh: '补上“{missing}”，或者改“{found}”为“{expected}”',
        en: 'add "{missing}", or renumber "{found}" to "{expected}"',
      },
    },
    start: {
      zh: '条款从“{found}”开始，缺“{missing}”',
      en: 'the clauses begin with "{found}"; "{missing}" is missing',
      help: {
        zh: '补上“{missing}”，或者改“{found}”为“{expected}”',
        en: 'add "{missing}", or renumber "{found}" to "{expected}"',
      },
    },
    duplicate: {
      zh: '“{previous}”之后又是“{found}”，序号重复',
      en: '"{found}" follows "{previous}": the number stands twice',
      help: { zh: '依次是“{expected}”，核对后改正', en: 'the next number is "{expected}": check, then correct' },
    },
    backwards: {
      zh: '“{previous}”之后是“{found}”，序号倒退',
      en: '"{found}" follows "{previous}": the numbers go backwards',
      help: { zh: '依次是“{expected}”，核对后改正', en: 'the next number is "{expected}": check, then correct' },
    },
    wrong: {
      zh: '“{found}”前后是“{previous}”和“{next}”，依次是“{expected}”',
      en: '"{found}" stands between "{previous}" and "{next}", where "{expected}" would stand',
      help: { zh: '改“{found}”为“{expected}”', en: 'renumber "{found}" to "{expected}"' },
    },
    swapped: {
      zh: '“{found}”在“{next}”之前，次序颠倒',
      en: '"{found}" stands before "{next}"',
      help: { zh: '把两项对调，或者对调序号', en: 'let the two change places, or their numbers' },
    },
  },
  docs: {
    summary: { zh: '“第X章”“第X条”依次连续', en: 'Chapters and articles follow one another' },
    why: {
      zh: '制度、办法按条引用，缺一条、重一条，引用就会落空或者引错。',
      en: 'Regulations are cited by their articles: where one is missing or stands twice, citations go astray.',
    },
    limits: {
      zh: '条号在全文连续编，不随章重新起编，随章重新起编的也不报；“第十条之一”与第十条合计；目录之后重新从第一章开始的、跨段引用的条文、写明省略的不报。“一、”“（一）”归 numbering/sequence。',
      en: 'Articles run on through the chapters; beginning anew in each is let pass too. 第十条之一 is counted with 第十条. Chapters behind a table of contents, quoted clauses and what the text says is left out are no breaks. 一、 and （一） are for numbering/sequence.',
    },
    good: [
      '临溪区教育局关于印发值守办法的通知\n\n各学校：\n\n第一条 加强值守。\n\n第二条 排查隐患。\n\n第三条 及时报告。',
    ],
    bad: [
      '临溪区教育局关于印发值守办法的通知\n\n各学校：\n\n第一条 加强值守。\n\n第二条 排查隐患。\n\n第四条 及时报告。',
    ],
  },
  needs: ['第', '条章节编條節編'],
  create: (context) => ({
    notice(notice) {
      const doubtful = notice.data.oneLine
      for (const each of numberBreaks(notice)) {
        if (!isLaw(each.step.marker.style)) continue
        context.report({ ...reportOf(each), ...((doubtful || !each.certain) && { severity: 'warning' }) })
      }
    },
  }),
})

function reportOf(each: NumberBreak): Report<Exclude<SequenceBreak['kind'], 'restart'>> {
  const { kind, step, previous, settles } = each
  const { data, expected, before } = breakWords(each)
  const { start, end } = step.marker.position
  return {
    // Where articles begin anew in a chapter, but not in the others, the numbers go backwards.
    messageId: kind === 'restart' ? 'backwards' : kind,
    at: step.marker,
    data,
    ...(previous !== undefined && {
      related: { at: previous.marker, zh: `前面是“${before}”`, en: `before it stands "${before}"` },
    }),
    ...(settles && { fix: { range: { start: start.offset, end: end.offset }, text: expected, safe: false } }),
  }
}
