import { breakWords, isLaw, type NumberBreak, numberBreaks } from '../../../lexicon/index.ts'
import type { SequenceBreak } from '../../../tree/index.ts'
import { defineRule, type Report } from '../../rule.ts'

export default defineRule({
  id: 'numbering/sequence',
  since: '0.1.0',
  severity: 'error',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'P',
    zh: '惯例，同级序号连续（非标准条文）',
    en: 'convention; no clause of the standard requires it',
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
      zh: '这一层从“{found}”开始，缺“{missing}”',
      en: 'this level begins with "{found}"; "{missing}" is missing',
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
    restart: {
      zh: '各部分序号连续编到“{previous}”，这一部分却从“{found}”开始',
      en: 'the numbers run on through all parts up to "{previous}", but this part begins with "{found}"',
      help: {
        zh: '接着编为“{expected}”，或者各部分都重新编号',
        en: 'go on with "{expected}", or let every part begin anew',
      },
    },
  },
  docs: {
    summary: { zh: '同级序号依次连续，不缺、不重、不倒', en: 'Numbers at one level follow one another' },
    why: {
      zh: '缺一个序号，读者不知道是漏了一项还是编错了号；别的文件按序号引用时就会引错。',
      en: 'Where a number is missing, nobody can tell whether an item was lost or the numbers are wrong, and references to them go astray.',
    },
    limits: {
      zh: '序号逢上一层重新编，还是全文连续编，由文件本身判定，两种都不报；附件、被印发文件各自计数；章、节、条归 numbering/clause，认不出的“l.”归 numbering/glyph；序号写在段落中间的，算有；写明省略的不报。同一层里重新从一开始的另一组列项不报。',
      en: 'Whether numbers begin anew under each parent or run on is taken from the notice; both are right. Attachments count on their own; chapters and articles are for numbering/clause, look-alikes such as l. for numbering/glyph. A number in mid-paragraph counts as present. A second list that begins with one is no defect.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n一、加强值守\n\n二、排查隐患\n\n三、及时报告'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n一、加强值守\n\n二、排查隐患\n\n四、及时报告'],
  },
  create: (context) => ({
    notice(notice) {
      const doubtful = notice.data.oneLine
      for (const each of numberBreaks(notice)) {
        if (isLaw(each.step.marker.style)) continue
        context.report({ ...reportOf(each), ...((doubtful || !each.certain) && { severity: 'warning' }) })
      }
    },
  }),
})

function reportOf(each: NumberBreak): Report<SequenceBreak['kind']> {
  const { kind, step, previous, settles } = each
  const { data, expected, before } = breakWords(each)
  const { start, end } = step.marker.position
  return {
    messageId: kind,
    at: step.marker,
    data,
    ...(previous !== undefined && {
      related: { at: previous.marker, zh: `前一项是“${before}”`, en: `the item before is "${before}"` },
    }),
    ...(settles && { fix: { range: { start: start.offset, end: end.offset }, text: expected, safe: false } }),
  }
}
