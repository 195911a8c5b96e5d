import { type Flow, flowRange, type NodeType, wordsNear } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** `20年7月`, `19年底`; not `12年6个月`, not `30年初心`, not `50年底蕴`, not `2020年7月`, not `10年度`. */
const shortYear =
  /(?<![0-9０-９.．第—–\-～~/、])[0-9０-９]{2}年(?=(?:[01]?[0-9]月(?!龄))|底(?![蕴子层气部线色板薪])|末(?![期端班])|初(?=[，。、；：的已就前后至到起）)]|以来|开始|启动))/y
/** What it holds at least, whatever stands before and behind. */
const hint = /[0-9０-９]{2}年(?:[01]?[0-9]月|[底末初以开启])/g
const running: ReadonlySet<NodeType> = new Set(['title', 'paragraph', 'heading', 'section', 'item', 'tableCell'])
/** Words before a length of time or a year of another era: 服务满12年底…, 有期徒刑12年6月. */
const duration =
  /(?:近|满|达|逾|超|超过|连续|累计|前|后|过去|每|共|约|为期|历时|经过|徒刑|刑期|工龄|年限|期限|服务|工作|不少于|不低于|不足|以上|长达|延长|距今|第|民国|光绪|宣统|同治|咸丰|道光|嘉庆|乾隆|雍正|康熙|昭和|平成)[的至了在]?$/

export default defineRule({
  id: 'date/two-digit-year',
  since: '0.1.0',
  severity: 'warning',
  fix: 'unsafe',
  verified: false,
  basis: {
    strength: 'R',
    zh: 'GB/T 15835—2011：年份不简写',
    en: 'GB/T 15835-2011: years are not shortened',
  },
  messages: {
    short: {
      zh: '年份“{found}”不得简写，应写作四位，如“{expected}”',
      en: 'the year "{found}" must not be shortened; write four digits, such as "{expected}"',
      help: {
        zh: '核对年代后把“{found}”改为“{expected}”',
        en: 'check the century, then change "{found}" to "{expected}"',
      },
    },
  },
  docs: {
    summary: { zh: '年份写四位', en: 'Years have four digits' },
    why: {
      zh: '“20年7月”既可以是 2020 年 7 月，也可以是一段时间。',
      en: '20年7月 may be July 2020 or a length of time.',
    },
    limits: {
      zh: '只查后面跟着月、底、末、初的两位年份；“12年6个月”“连续12年底”之类的时长、“2015—16年度”不报。补成哪个年代要人看，所以不自动修复。落款日期由 date/sign-complete 查。',
      en: 'Only two-digit years followed by a month, 底, 末 or 初; lengths of time and 2015—16年度 are left alone. Which century is meant needs a reader, so the fix is not safe. Signing dates belong to date/sign-complete.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请于2020年7月底前报送方案。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请于20年7月底前报送方案。'],
  },
  create: (context) => {
    const check = (flow: Flow) => {
      for (let end = flow.text.indexOf('年', 2); end >= 0; end = flow.text.indexOf('年', end + 1)) {
        shortYear.lastIndex = end - 2
        const match = shortYear.exec(flow.text)
        if (match === null) continue
        const before = flow.text.slice(Math.max(0, match.index - 6), match.index)
        if (duration.test(before)) continue
        const digits = match[0]
          .slice(0, 2)
          .replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
        const expected = `${Number(digits) >= 49 ? '19' : '20'}${digits}年`
        const range = flowRange(flow, match.index, match.index + match[0].length)
        context.report({
          messageId: 'short',
          at: context.positionAt(range.start, range.end),
          data: { found: match[0], expected },
          ...(range.end - range.start === match[0].length && { fix: { range, text: expected, safe: false } }),
        })
      }
    }
    return {
      notice(notice) {
        for (const { node, flow } of wordsNear(notice, hint)) if (running.has(node.type)) check(flow)
      },
    }
  },
})
