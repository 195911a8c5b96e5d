import { childrenOf, type FieldKey, fieldKeys, headerFields } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const names: Readonly<Record<FieldKey | 'date', string>> = {
  indexNumber: '索引号',
  documentNumber: '发文字号',
  issuer: '发文机关',
  title: '标题',
  dateWritten: '成文日期',
  datePublished: '发布日期',
  dateEffective: '施行日期',
  dateExpires: '失效日期',
  validity: '有效性',
  category: '主题分类',
  genre: '体裁',
  keywords: '主题词',
  classification: '密级',
  urgency: '紧急程度',
  copyNumber: '份号',
  signer: '签发人',
  date: '成文日期、发布日期或施行日期',
}

/** Fields that only a header has; 发布时间 and 来源 alone are the by-line of any web page. */
const headerOnly: ReadonlySet<string> = new Set(['indexNumber', 'documentNumber', 'issuer', 'dateWritten', 'title'])

const anyDate: readonly FieldKey[] = ['dateWritten', 'datePublished', 'dateEffective']

/** The fields that satisfy an entry of the option. */
function wantedFor(key: string): readonly FieldKey[] {
  if (key === 'date') return anyDate
  return isName(key) && key !== 'date' ? [key] : []
}

function isName(key: string): key is FieldKey | 'date' {
  return Object.hasOwn(names, key)
}

export default defineRule({
  id: 'metadata/required-fields',
  since: '0.1.0',
  severity: 'info',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'L',
    zh: '政府信息公开平台的页头体例，各站不同，由选项 required 约定',
    en: 'header layout of the publishing site; sites differ, the option required states it',
  },
  messages: {
    missing: {
      zh: '页头缺“{missing}”，本站要求列出',
      en: 'the header lacks "{missing}", which this profile asks for',
      help: {
        zh: '补上“{missing}”；本站不用的，从选项 required 里去掉',
        en: 'add "{missing}", or take it out of the option required where the site does without it',
      },
    },
    empty: {
      zh: '页头“{label}”一栏没有内容，本站要求填写',
      en: 'the header field "{label}" is empty; this profile asks for it',
      help: { zh: '填写“{label}”', en: 'fill in "{label}"' },
    },
  },
  options: {
    required: {
      type: 'string[]',
      default: ['indexNumber', 'issuer', 'date'],
      values: [...fieldKeys, 'date'],
      zh: '页头必填的字段；date 表示成文、发布、施行日期有一个即可',
      en: 'fields that the header must have; date is satisfied by dateWritten, datePublished or dateEffective',
    },
  },
  docs: {
    summary: { zh: '页头的必填字段齐全', en: 'The header has its required fields' },
    why: {
      zh: '公开平台靠页头字段检索和归档，缺一栏就查不到或者归错类。',
      en: 'Publishing platforms search and file by the header’s fields; with one missing a notice is not found or is filed wrongly.',
    },
    limits: {
      zh: '没有页头的稿件不查；只有“发布时间、来源”一行的网页不算有页头。缺省只要求索引号、发文机关和一个日期，别的按站点用选项加。各站页头不同，所以只提示；本站有约定的，在配置里写明选项并提高级别。',
      en: 'Notices without a header are left alone, and so are pages with nothing but a by-line of time and source. By default index number, organ and one date are asked for; add others with the option. Sites differ, so this is an info: raise the severity where your site has laid its header down.',
    },
    good: [
      '索引号：LX0101-0200-2020-00002\n发文机关：临溪区教育局\n成文日期：2020-07-02\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：',
    ],
    bad: ['索引号：LX0101-0200-2020-00002\n发文机关：临溪区教育局\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：'],
  },
  create: (context) => ({
    notice(notice) {
      const lacking = context.options.required.filter((key) =>
        wantedFor(key).every((each) => headerFields(notice, each).length === 0),
      )
      if (lacking.length === 0) return
      const fields = childrenOf(notice, 'metadata').flatMap((metadata) => childrenOf(metadata, 'field'))
      const first = fields[0]
      if (first === undefined || new Set(fields.map(({ key }) => key).filter((key) => headerOnly.has(key))).size < 2) {
        return
      }
      const missing: string[] = []
      for (const key of lacking) {
        if (!isName(key)) continue
        const empty = fields.find((field) => wantedFor(key).some((each) => each === field.key))
        if (empty === undefined) missing.push(names[key])
        else context.report({ messageId: 'empty', at: empty, data: { label: empty.label } })
      }
      if (missing.length > 0) {
        context.report({ messageId: 'missing', at: first, data: { missing: missing.join('、') } })
      }
    },
  }),
})
