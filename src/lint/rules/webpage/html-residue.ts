import type { Fix, SourceText } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const tagNames =
  'p|br|div|span|a|b|i|u|em|strong|font|img|table|tr|td|th|tbody|thead|colgroup|col|ul|ol|li|dl|dt|dd|hr|h[1-6]|center|sup|sub|section|article|header|footer|nav|script|style|iframe|input|button|form|label|meta|link|html|body|head|title|pre|blockquote|o:p|st1:[a-z]+|w:[a-z]+|v:[a-z]+'
/** A tag, an entity, what remains of them. Each begins with a character that notices hardly have. */
const tag = new RegExp(`<(?:/?(?:${tagNames})(?:\\s[^<>]{0,400})?/?>|!--[^<>]{0,200}-->|!\\[[^<>]{0,80}>)`, 'gi')
const entity =
  /&(?:nbsp|ensp|emsp|thinsp|ldquo|rdquo|lsquo|rsquo|quot|apos|amp|lt|gt|middot|mdash|ndash|hellip|times|divide|copy|reg|trade|deg|plusmn|permil|bull|laquo|raquo|sect|yen|zwnj|zwj|shy|#\d{2,6}|#x[0-9a-f]{2,5});|&(?:nbsp|ldquo|rdquo|emsp|ensp)(?![a-z])/gi
/** An attribute or a rule of style whose tag is gone. */
const style =
  /(?:style|class|href|src|target|width|align)\s?=\s?["'][^"'\n]{0,200}["']\s?\/?>?|mso-[a-z-]{3,40}\s?:[^;\n]{0,60};|\{\s?font-(?:family|size)\s?:[^}\n]{0,200}\}/gi

const decoded: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '　',
  thinsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  times: '×',
  divide: '÷',
  deg: '°',
  plusmn: '±',
  permil: '‰',
  yen: '¥',
  amp: '&',
}
/** Tags whose end is the end of a line; the others lie within words. */
const blocks = /^<\/?(?:p|br|div|table|tr|ul|ol|li|dl|dt|dd|hr|h[1-6]|center|section|article|blockquote)\b/i
const inline = /^<\/?(?:span|b|i|u|em|strong|font|a|o:p|st1:[a-z]+)\b/i

/** Undefined where nobody can say what was meant, or where more would have to go than the sign. */
function fixOf({ text }: SourceText, found: string, start: number): Fix | undefined {
  const range = { start, end: start + found.length }
  if (found.startsWith('&')) {
    const char = decoded[found.replace(/[&;]/g, '').toLowerCase()]
    // &amp;nbsp; would become the next entity.
    const again = char === '&' && /[A-Za-z#]/.test(text[range.end] ?? '')
    return char === undefined || again ? undefined : { range, text: char, safe: true }
  }
  if (inline.test(found)) return { range, text: '', safe: true }
  if (!blocks.test(found)) return undefined
  const alone =
    /(?:^|[\r\n])[^\S\r\n]*$/.test(text.slice(Math.max(0, start - 20), start)) ||
    /^[^\S\r\n]*(?:$|[\r\n])/.test(text.slice(range.end, range.end + 20))
  // Between words it broke a line: where, a person has to see.
  return alone ? { range, text: '', safe: true } : undefined
}

export default defineRule({
  id: 'webpage/html-residue',
  since: '0.1.0',
  severity: 'error',
  fix: 'safe',
  verified: false,
  basis: {
    strength: 'T',
    zh: '网页标签和实体只是排版代码，不是公文的文字',
    en: 'tags and entities of a web page are code for its layout, no words of a notice',
  },
  messages: {
    tag: {
      zh: '含网页标签“{found}”',
      en: 'contains "{found}", a tag of a web page',
      help: { zh: '删去标签，需要换行处换行', en: 'delete the tag, and break the line where it did' },
      grouped: {
        zh: '含网页标签 {count} 处（{lines}），如“{found}”',
        en: 'contains {count} tags of a web page ({lines}), such as "{found}"',
      },
    },
    entity: {
      zh: '含网页实体“{found}”',
      en: 'contains "{found}", an entity of a web page',
      help: { zh: '改为它所代表的字符', en: 'put the character that it stands for' },
      grouped: {
        zh: '含网页实体 {count} 处（{lines}），如“{found}”',
        en: 'contains {count} entities of a web page ({lines}), such as "{found}"',
      },
    },
    style: {
      zh: '含网页样式代码“{found}”',
      en: 'contains "{found}", code of a web page',
      help: { zh: '删去代码', en: 'delete the code' },
      grouped: {
        zh: '含网页样式代码 {count} 处（{lines}），如“{found}”',
        en: 'contains {count} pieces of code of a web page ({lines}), such as "{found}"',
      },
    },
  },
  docs: {
    summary: { zh: '没有网页标签、实体和样式代码', en: 'No tags, entities or style code of a web page' },
    why: {
      zh: '页面源代码混进正文，读者看到的是“&nbsp;”和“<br>”。',
      en: 'Where the source of a page gets into the text, readers see &nbsp; and <br>.',
    },
    limits: {
      zh: 'Markdown 文件里的标签和实体是合法的，不报。用“<”“>”代书名号的不是标签。实体改为它代表的字符、删去字里行间的标签可以自动修复；行中间的 <br>、&lt; 和残缺的样式代码只报不改。',
      en: 'In Markdown tags and entities are right as they are. < and > in place of 《》 are no tags. An entity becomes its character and a tag within words goes, which is safe; a <br> within a line, &lt; and broken code are only told.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n按照<防汛预案>的要求，A<B时加强值守。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请加强值守，&nbsp;及时报告。<br/>'],
  },
  needs: ['<&=:'],
  create: (context) => ({
    notice() {
      const { source } = context
      if (source.format === 'markdown') return
      const { text } = source
      const tags = text.includes('<') ? [...text.matchAll(tag)] : []
      const inTag = (at: number) => tags.some(({ 0: found, index }) => index <= at && at < index + found.length)
      const tell = (messageId: 'tag' | 'entity' | 'style', matches: Iterable<RegExpExecArray>) => {
        for (const { 0: found, index: start } of matches) {
          if (messageId !== 'tag' && inTag(start)) continue
          const fix = fixOf(source, found, start)
          context.report({
            messageId,
            at: context.positionAt(start, start + found.length),
            data: { found: found.length > 30 ? `${found.slice(0, 30)}…` : found },
            ...(fix !== undefined && { fix }),
            groupKey: messageId,
          })
        }
      }
      tell('tag', tags)
      if (text.includes('&')) tell('entity', text.matchAll(entity))
      tell('style', text.matchAll(style))
    },
  }),
})
