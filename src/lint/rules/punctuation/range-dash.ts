import { isEnclosed } from '../../../lexicon/index.ts'
import { flowRange, type Notice, type Passage, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** What is typed for 一字线 before the second half; ― looks like it and is let pass. */
const hint = /[-－–~～] ?[0-9]|——[0-9]/g
const dash = ' ?([-－–]{1,2}|[~～]|——) ?'
/** Not within a number, an address or another range: XM02104-0200-2020, 2020-07-02, 0592-5551234. */
const free = '(?<![0-9A-Za-z./:：\\-－–~～—_])'
const year = '(?:19|20)[0-9]{2}'
const day = `(?:${year}年)?[0-9]{1,2}月(?:[0-9]{1,2}[日号])?`
const aside = '(?:（[^（）]{1,6}）|上午|下午)?'
const clock = '[0-9]{1,2}[:：][0-5][0-9]'

/** Each has the dash for its first group; `ordered` ones only where the second number is the greater. */
const forms: readonly { readonly form: RegExp; readonly ordered?: true }[] = [
  // 2019-2020年, 2019年-2020年, 2019-2020学年
  { form: new RegExp(`${free}(?<from>${year})(?:学?年)?${dash}(?<to>${year})(?=学?年)`, 'dg'), ordered: true },
  // 3-5月, not 3-5个月 and 6-12月龄
  { form: new RegExp(`${free}(?<from>1[0-2]|[1-9])${dash}(?<to>1[0-2]|[1-9])月(?!龄)`, 'dg'), ordered: true },
  // 7月1-3日
  { form: new RegExp(`(?<=[0-9]月)(?<from>[0-9]{1,2})${dash}(?<to>[0-9]{1,2})[日号]`, 'dg'), ordered: true },
  // 3月-5月, 3月5日-6月7日, 2019年3月-2020年5月, 5日-7日
  { form: new RegExp(`(?<![0-9])(?:${day}|[0-9]{1,2}[日号])${aside}${dash}(?:${day}|[0-9]{1,2}日)`, 'dg') },
  // 9:00-11:30, 9时-11时
  { form: new RegExp(`(?<![0-9:：])${clock}${dash}(?:[上下]午)?${clock}(?![0-9:：])`, 'dg') },
  { form: new RegExp(`(?<![0-9])[0-9]{1,2}[时点](?:[0-9]{1,2}分)?${dash}(?:[上下]午)?[0-9]{1,2}[时点](?!间)`, 'dg') },
]

interface Found {
  readonly start: number
  readonly end: number
  readonly mark: string
  readonly context: string
}

/** The spans of time of a paragraph that are not written with 一字线. */
function spansIn(text: string): Found[] {
  const found = new Map<number, Found>()
  for (const { form, ordered } of forms) {
    for (const match of text.matchAll(form)) {
      const place = match.indices?.[ordered === undefined ? 1 : 2]
      const { from, to } = match.groups ?? {}
      if (place === undefined || (ordered && Number(from) >= Number(to))) continue
      const [start, end] = place
      const mark = text.slice(start, end)
      found.set(start, { start, end, mark, context: match[0] })
    }
  }
  return [...found.values()].sort((one, two) => one.start - two.start)
}

/** Names are left as they are: titles of this and of other documents. */
function isName({ node, flow }: Passage, at: number): boolean {
  return node.type === 'title' || isEnclosed(flow.text, at, '《')
}

export default defineRule({
  id: 'punctuation/range-dash',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15834—2011 4.13.3：时间的起止用一字线“—”',
    en: 'GB/T 15834-2011 4.13.3: the dash — stands between the ends of a span of time',
  },
  messages: {
    dash: {
      zh: '“{context}”是时间的起止，“{found}”应为一字线“—”',
      en: '"{context}" is a span of time; its "{found}" must be the dash "—"',
      help: { zh: '改为“—”', en: 'change it to "—"' },
      grouped: {
        zh: '有 {count} 处时间的起止用了“{found}”，如“{context}”（{lines}），应为一字线“—”',
        en: '{count} spans of time have a "{found}", such as "{context}" ({lines}); it must be the dash "—"',
      },
    },
    tilde: {
      zh: '“{context}”是时间的起止，用了浪纹线“{found}”，标准用一字线“—”',
      en: '"{context}" is a span of time with the tilde "{found}", for which the standard has the dash "—"',
      help: { zh: '改为“—”', en: 'change it to "—"' },
      grouped: {
        zh: '有 {count} 处时间的起止用了浪纹线“{found}”，如“{context}”（{lines}），标准用一字线“—”',
        en: '{count} spans of time have the tilde "{found}", such as "{context}" ({lines}), for which the standard has the dash "—"',
      },
    },
  },
  docs: {
    summary: { zh: '时间的起止用一字线', en: 'A span of time must have the dash —' },
    why: {
      zh: '短横线用来连接编号和复合名词，“2019-2020”容易看成一个编号。',
      en: 'The hyphen joins the parts of numbers and compounds: 2019-2020 looks like one number.',
    },
    limits: {
      zh: '只看年、月、日、钟点的起止；地域的起止（A-B高速）分不清，不查；数值范围归 punctuation/range-tilde。浪纹线和全角的“－”也有人用于时间，只作提示。标题和书名号里的名称只报不改。',
      en: 'Looks at years, months, days and hours only; places are not looked at, amounts are for punctuation/range-tilde. A tilde and a full-width － are only mentioned. In titles nothing is rewritten.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n2019—2020年汛期，每天9:00—17:00值守，电话0592-5550000。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n2019-2020年汛期请加强值守。'],
  },
  needs: ['-－–~～—', '0123456789'],
  create: (context) => ({
    notice(notice: Notice) {
      for (const passage of passagesWith(notice, hint)) {
        const { flow } = passage
        for (const { start, end, mark, context: words } of spansIn(flow.text)) {
          const range = flowRange(flow, start, end)
          const tilde = mark === '~' || mark === '～'
          // Many sites print the full-width － for —.
          const mild = tilde || mark === '－'
          const whole = range.end - range.start === end - start && !isName(passage, start)
          context.report({
            messageId: tilde ? 'tilde' : 'dash',
            at: context.positionAt(range.start, range.end),
            data: { found: mark, context: words },
            groupKey: mark,
            ...(mild && { severity: 'info' }),
            ...(whole && { fix: { range, text: '—', safe: true } }),
          })
        }
      }
    },
  }),
})
