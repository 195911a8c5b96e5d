import {
  type AttachmentList,
  attachmentLists,
  attachmentSentence,
  foldedMarks,
  gluedList,
  linkName,
  type ListEntry,
} from '../../../lexicon/index.ts'
import { flowRange } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

type Defect = 'halfwidth' | 'missing' | 'numbered' | 'old' | 'style'

type Found = { readonly messageId: Defect; start: number; end: number; text: string; readonly gentle?: true }

/** What is wrong with 附件 and its colon. */
function labelDefect(entry: ListEntry, first: boolean): Found | undefined {
  const { flow, label, start, numberStart, nameStart, number, mark } = entry
  const word = label.replace(/[\s\u3000:：]/g, '')
  if (word !== '附件' && word !== '附') return undefined
  const colon = /[:：]/.exec(label)?.[0]
  if (word === '附') return { messageId: 'old', start, end: start + label.length, text: '附件：' }
  if (colon === undefined && number !== undefined && mark !== '.') {
    return { messageId: 'numbered', start, end: nameStart, text: first ? `附件：${number}.` : `${number}.` }
  }
  if (!first && number !== undefined) return { messageId: 'numbered', start, end: numberStart, text: '' }
  if (colon === undefined)
    return { messageId: 'missing', start, end: number === undefined ? nameStart : numberStart, text: '附件：' }
  const at = flow.text.indexOf(colon, start)
  return colon === ':' ? { messageId: 'halfwidth', start: at, end: at + 1, text: '：' } : undefined
}

/** What is wrong with the number: 一、 （1） ① or 1、 in the place of 1. */
function numberDefect({ style, number, numberText, numberStart, mark }: ListEntry): Found | undefined {
  if (style === undefined || number === undefined) return undefined
  const place = { start: numberStart, end: numberStart + numberText.length, text: `${number}.` }
  if (style !== 'arabic') return { messageId: 'style', ...place }
  return mark === '、' || mark === '：' || mark === ':' ? { messageId: 'style', gentle: true, ...place } : undefined
}

const colon = { found: '附件', expected: '附件：' }

export default defineRule({
  id: 'attachment/label',
  since: '0.1.0',
  severity: 'error',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.3.4：“附件”二字后标全角冒号和附件名称，多个附件使用阿拉伯数字标注顺序号（如“附件：1.×××”）',
    en: 'GB/T 9704-2012 7.3.4: 附件, a full-width colon, then the name; several take Arabic numbers (附件：1.×××)',
  },
  messages: {
    halfwidth: {
      zh: '附件说明的“附件”后是半角冒号“:”，应为全角冒号“：”',
      en: '附件 is followed by a half-width colon; it must be full-width',
      help: { zh: '改为“：”', en: 'change it to "："' },
    },
    missing: {
      zh: '附件说明的“{found}”后缺冒号，应写作“{expected}”',
      en: '"{found}" lacks its colon; it must be "{expected}"',
      help: { zh: '在“附件”后加“：”', en: 'add "：" behind 附件' },
    },
    numbered: {
      zh: '附件说明写作“{found}”，顺序号应在冒号之后：“{expected}”',
      en: 'the list of attachments has "{found}"; the number must stand behind the colon: "{expected}"',
      grouped: {
        zh: '附件说明写作“{found}”等（{count} 处，{lines}），“附件”只写一次，顺序号应在冒号之后：“附件：1.”',
        en: 'the list has "{found}" and the like ({count} times, {lines}); 附件 must stand once, numbers behind its colon',
      },
      help: { zh: '改“{found}”为“{expected}”', en: 'change "{found}" to "{expected}"' },
    },
    old: {
      zh: '附件说明以“{found}”开头，应写“附件：”',
      en: 'the list of attachments begins with "{found}"; it must be 附件：',
    },
    style: {
      zh: '附件顺序号“{found}”应写作“{expected}”',
      en: 'the attachment’s number "{found}" must be "{expected}"',
      grouped: {
        zh: '附件顺序号“{found}”等（{count} 处，{lines}）应写作“1.”这样',
        en: 'the numbers "{found}" and the like ({count} times, {lines}) must be Arabic numerals with a point',
      },
    },
  },
  docs: {
    summary: { zh: '附件说明写作“附件：1.×××”', en: 'A list of attachments is written 附件：1.×××' },
    why: {
      zh: '附件说明有固定的写法，读者和系统靠它找到附件。',
      en: 'Lists of attachments have one form, by which readers and systems find the attachments.',
    },
    limits: {
      zh: '“附：”和“1、”只给警告。名称都是文件名的、在成文日期之后的，多是网页的下载列表，只提示冒号；附件自己的附件说明给警告；没有分行的文本不查。整篇标点折叠成半角的，冒号由 webpage/nfkc-folded 报。',
      en: '附： and 1、 are warnings. A list of file names, or one below the date, is mostly the page’s own: only its colon is told, as an info. Lists within attachments give warnings. Texts without line breaks are let pass, and so are colons where all marks were folded.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n附件：1.申报表\n　　　2.汇总表\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n附件1：申报表\n\n临溪区教育局\n\n2020年7月2日',
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n附件:申报表\n\n临溪区教育局\n\n2020年7月2日',
    ],
  },
  needs: ['附'],
  create: (context) => {
    const report = ({ attachment, late, entries }: AttachmentList, entry: ListEntry, found: Found) => {
      const { messageId, start, end, text, gentle } = found
      const isPages = late || entries.every(({ name }) => name === '' || linkName.test(name))
      if (isPages && messageId !== 'halfwidth' && messageId !== 'missing') return
      if (messageId === 'halfwidth' && foldedMarks(context.source).length > 0) return
      const range = flowRange(entry.flow, start, end)
      const isGentle = attachment !== undefined || messageId === 'old' || gentle === true
      context.report({
        messageId,
        at: context.positionAt(range.start, range.end),
        ...(messageId !== 'halfwidth' && {
          data: {
            found: entry.flow.text.slice(start, end).trim(),
            ...(messageId !== 'old' && { expected: text || String(entry.numberText) }),
          },
        }),
        ...(isPages ? { severity: 'info' as const } : isGentle && { severity: 'warning' as const }),
        groupKey: messageId,
        ...(range.end - range.start === end - start && { fix: { range, text, safe: true } }),
      })
    }
    return {
      notice(notice) {
        if (notice.data.oneLine) return
        const glued = gluedList(notice)
        if (glued !== undefined) {
          const { start, end } = flowRange(glued, 0, 2)
          const fix = { range: { start: end, end }, text: '：', safe: true }
          context.report({ messageId: 'missing', at: context.positionAt(start, end), data: colon, fix })
        }
        for (const list of attachmentLists(notice)) {
          if (list.entries.some(({ name }) => attachmentSentence.test(name))) continue
          for (const [at, entry] of list.entries.entries()) {
            const label = labelDefect(entry, at === 0)
            if (label !== undefined) report(list, entry, label)
            const number = label?.messageId === 'numbered' ? undefined : numberDefect(entry)
            if (number !== undefined) report(list, entry, number)
          }
        }
      },
    }
  },
})
