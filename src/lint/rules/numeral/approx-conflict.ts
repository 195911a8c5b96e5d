import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** About, nearly, more than, at least. 签约, 附近, 最近 and the like are other words. */
const about =
  '(?<![合契签节预公条特违履制邀相解续毁])约|大约|(?<![附邻最靠就临远新亲])近|将近|接近|(?<![不])超过|至少|(?<![且要])不少于|不低于'
const numeral = '[0-9]{1,8}(?:\\.[0-9]{1,4})?|[一二三四五六七八九十百千两]{1,6}'
const unit =
  '[%％‰]|个(?:百分点|月|小时|工作日)?|人次?|名|位|家|户|件|项|次|年|天|日|周|小时|分钟|元|亩|公里|平方(?:米|公里)|立方米|米|吨|公斤|岁|倍|度|张|份|台|辆|套|所|处|条|种|期|批|场|页|字'
/** 约20人左右, 近30多户, 至少5年以上. Begins with its second half, which is rarer. */
const doubled = new RegExp(
  `(?:左右|上下|以上|多|余)(?<=(${about})((?:${numeral})[万亿]{0,2})(?:(?:${unit})(?:左右|上下|以上)|(?:多|余)))(?!媒体|功能|元化|层次|边|数|样)`,
  'g',
)

/** What may go together: 近30多年 are the recent thirty years, 约20以上 is no idiom to judge. */
function isSound(first: string, second: string, after: string): boolean {
  if (first.endsWith('近') && /[多余]/.test(second)) return /^[个]?[年月天日周]/.test(after)
  if (/^(?:至少|不少于|不低于)$/.test(first)) return second !== '以上'
  return first === '近' && second === '以上'
}

export default defineRule({
  id: 'numeral/approx-conflict',
  since: '0.1.0',
  severity: 'info',
  fix: 'unsafe',
  verified: false,
  basis: {
    strength: 'P',
    zh: '惯例：“约、近、超过、至少”与“左右、上下、多、余、以上”不叠用',
    en: 'practice: 约 近 超过 至少 are not doubled by 左右 上下 多 余 以上',
  },
  messages: {
    doubled: {
      zh: '“{found}”中“{first}”与“{second}”意思重复，惯例只用一个',
      en: '{first} and {second} in "{found}" say the same; by convention one is enough',
      help: { zh: '删去“{second}”，或者删去“{first}”', en: 'delete {second} or {first}' },
    },
  },
  docs: {
    summary: { zh: '约数的说法不叠用', en: 'A number is called approximate once' },
    why: { zh: '“约20人左右”等于说了两遍“大概”。', en: '约20人左右 says "about" twice.' },
    limits: {
      zh: '只看数字紧挨着的：“约20人左右”“近30多户”“至少5年以上”；“近30多年来”指最近的三十多年，“超过规定标准20%以上”隔着词语，不报。',
      en: 'Only where both stand directly beside the number. 近30多年来 are the recent thirty years; 超过规定标准20%以上 has words between.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n安排约20人值守。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n安排约20人左右值守。'],
  },
  needs: ['约近超至不', '左上余多'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, doubled)) {
        for (const { 0: second, 1: first = '', 2: amount = '', index } of flow.text.matchAll(doubled)) {
          const end = index + second.length
          if (isSound(first, second, flow.text.slice(end, end + 3))) continue
          const start = flow.text.lastIndexOf(first + amount, index)
          const range = flowRange(flow, start, end)
          context.report({
            messageId: 'doubled',
            at: context.positionAt(range.start, range.end),
            data: { found: flow.text.slice(start, end), first, second },
            ...(range.end - range.start === end - start && {
              fix: { range: { start: range.end - second.length, end: range.end }, text: '', safe: false },
            }),
          })
        }
      }
    },
  }),
})
