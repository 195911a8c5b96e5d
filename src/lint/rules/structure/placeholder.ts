import {
  type Passage,
  flowRange,
  headerFields,
  type Notice,
  passagesWith,
  fieldValue,
  type Flow,
} from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

interface Pattern {
  readonly form: RegExp
  /** Also looked for in attachments, which are often forms to be filled in. */
  readonly anywhere?: true
}

const unit =
  '(?:年|月|日|号|局|厅|省|市(?!场)|县|区|镇|乡|街道|单位|公司|学校|中学|小学|幼儿园|委员会|办公室|处|科|元|万元|人民政府)'

/** Each matches what was left to be filled in; 1+5+X模式, 张××, X光, XX战略 and a lone □ are none. */
const patterns: readonly Pattern[] = [
  // ××年××月, XX局, 〔××××〕×号; not 张××同志, where a name is masked, and not within a word or a number.
  { form: new RegExp(`(?<![A-Za-z0-9×✕])(?:[×✕]{2,}|X{2,}|x{2,})(?=${unit})`, 'g') },
  { form: /[〔［[][×✕Xx]{2,4}[〕］\]]\s?(?:第?[×✕Xx\d]{1,4}号)?/g },
  { form: /(?<![A-Za-z0-9×✕])[×✕Xx]{1,4}年[×✕Xx]{1,2}月(?:[×✕Xx]{1,2}日)?/g },
  { form: /(?<=[年月])[×✕Xx]{1,2}(?=[月日])/g },
  { form: /(?<![A-Za-z])(?:YYYY|yyyy)年(?:MM|mm)?月?/g },
  { form: /(?<![_＿])[_＿]{2,}(?=年|月|日|号|元|人|局|市|区|县)|(?<=[年月])[_＿]{2,}(?=[月日])/g },
  {
    form: /[【［[（(](?:待|尚待|有待)(?:补|定|填|续|核|完善|确认|确定|更新|插入)[^】］\]）)]{0,12}[】］\]）)]/g,
    anywhere: true,
  },
  {
    form: /[【［[（(](?:请|须|需)?(?:在此|此处|这里)(?:填写|填入|填|插入|输入|补充|待补|添加|写明|写|为|加)[^】］\]）)]{0,20}[】］\]）)]/g,
    anywhere: true,
  },
  { form: /[【［[](?:请(?:补充|填写|填入|输入|插入|选择)|填写|填入|输入|插入)[^】］\]]{0,16}[】］\]]/g },
  { form: /□{2,}/g },
  { form: /\{\{[^{}]{1,30}\}\}|\$\{[^{}]{1,30}\}/g, anywhere: true },
]

/** What every form above holds; most notices hold none of it. */
const hint =
  /[×✕Xx]{2}|[×✕Xx][年月日]|YYYY年|yyyy年|[_＿]{2}|□{2}|[【［[（(](?:待|尚待|有待|请|须|需|在此|此处|这里|填|输入|插入)|\{\{|\$\{/

const everyHint = new RegExp(hint, 'g')

/** Words before the place that show it to be a sample of a form: 格式为“XXXX年”, 如××局. */
const sample = /(?:格式|样式|式样|样本|示例|模板|例如|如|即|形如|填写|注明|写明|标注|表述|命名)[^，。；]{0,16}$/

function isExample(text: string, start: number): boolean {
  return sample.test(text.slice(Math.max(0, start - 24), start))
}

function flowsOf(notice: Notice): { flow: Flow; passage: Passage | undefined }[] {
  const keys = ['title', 'documentNumber', 'issuer', 'dateWritten', 'indexNumber'] as const
  const fields = keys
    .flatMap((key) => headerFields(notice, key))
    .map((field) => ({ flow: fieldValue(field), passage: undefined }))
  return [...fields, ...passagesWith(notice, everyHint).map((passage) => ({ flow: passage.flow, passage }))]
}

export default defineRule({
  id: 'structure/placeholder',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《党政机关公文处理工作条例》第二十五条（一）：复核',
    en: '《党政机关公文处理工作条例》 article 25 (1): review before printing',
  },
  messages: {
    placeholder: {
      zh: '“{found}”疑为未填的占位，应填写或删去',
      en: '"{found}" looks like a placeholder; it must be filled in or deleted',
      help: { zh: '填上实际内容，或者删去', en: 'fill in what belongs there, or delete it' },
    },
  },
  docs: {
    summary: { zh: '不留未填的占位', en: 'No placeholders must be left' },
    why: {
      zh: '“××年××月”“【待补】”印发出去就是事故。',
      en: 'A ××年 or 【待补】 that is published is an embarrassment.',
    },
    limits: {
      zh: '写明“附件”的常是空白表格和范本，其中的“××”、横线不报，只报“【待补】”一类；“1+5+X模式”“X光”、隐去姓名的“张××”不报；前面有“格式为”“如”等字样的算示例。',
      en: 'What is labelled 附件 is often a form or a sample: ××× and blanks there are let pass, 【待补】 and the like are not. 1+5+X模式, X光 and masked names such as 张×× are none; words such as 格式为 or 如 before the place make it an example.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请推行“1+5+X模式”，于2020年7月2日前报送。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请于××年××月××日前报送。'],
  },
  create: (context) => {
    if (!hint.test(context.source.text)) return {}
    return {
      notice(notice) {
        for (const { flow, passage } of flowsOf(notice)) {
          // What a notice issues is a text like its own; what has a label may be a form.
          const form = passage?.attachment?.label !== undefined || passage?.node.type === 'tableCell'
          let end = -1
          for (const match of matchesIn(flow.text, form)) {
            if (match.start < end || isExample(flow.text, match.start)) continue
            end = match.end
            const range = flowRange(flow, match.start, match.end)
            context.report({
              messageId: 'placeholder',
              at: context.positionAt(range.start, range.end),
              data: { found: shownAs(flow.text, match) },
            })
          }
        }
      },
    }
  },
})

interface Match {
  readonly start: number
  readonly end: number
}

function matchesIn(text: string, form: boolean): Match[] {
  if (!hint.test(text)) return []
  return patterns
    .filter(({ anywhere }) => !form || anywhere === true)
    .flatMap((pattern) => [...text.matchAll(pattern.form)])
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .sort((one, two) => one.start - two.start || two.end - one.end)
}

/** With the word behind it, so that `××` is shown as `××局`. */
function shownAs(text: string, { start, end }: Match): string {
  return text.slice(start, end) + (/^[\u4e00-\u9fa5]/.exec(text.slice(end))?.[0] ?? '')
}
