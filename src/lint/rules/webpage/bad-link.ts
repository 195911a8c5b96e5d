import type { SourceText } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

type Kind = 'inner' | 'local' | 'empty'

/** RFC 1918 and 3927: addresses that no one outside can reach. */
const host = String.raw`(?:localhost|127\.0\.0\.1|10\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}|169\.254\.\d{1,3}\.\d{1,3})(?![\d.]*\d)`
/** What an address may hold; a bracket and a full-width mark end it. */
const rest = String.raw`(?::\d{2,5})?(?:/[\w\-./?%&=#~+@:]{0,300})?`
const forms: readonly (readonly [Kind, RegExp])[] = [
  ['inner', new RegExp(String.raw`(?:https?|ftp)://${host}${rest}`, 'gi')],
  // Without a scheme it is an address only with a port or a path behind it.
  ['inner', new RegExp(String.raw`(?<![\w./])${host}(?::\d{2,5}/?|/[A-Za-z][\w\-./?%&=#]{2,200})`, 'g')],
  ['local', /file:\/\/\/?[^\s"'<>）)，。；]{2,200}/gi],
  [
    'local',
    /(?<![A-Za-z])[C-Z]:\\(?:[^\s\\/:*?"<>|，。；]{1,60}\\){0,8}[^\s\\/:*?"<>|，。；]{1,80}\.(?:docx?|xlsx?|pptx?|pdf|wps|ofd|et|rar|zip|jpe?g|png|gif|html?|txt)(?![A-Za-z])/gi,
  ],
  ['local', /(?<![A-Za-z])[C-Z]:\\(?:Users|Documents and Settings)\\[^\s"<>|，。；]{1,200}/gi],
  ['empty', /(?:href|src)\s?=\s?["']\s?["']|javascript:\s?(?:void\(0\)|;)?/gi],
]
/** A link of Markdown that leads nowhere. */
const emptyLink = /(?<=\[[^[\]\n]{1,80}\])\(\s?(?:#|about:blank)?\s?\)/g
const any = /:\/\/|localhost|192\.168\.|:\\|10\.\d|172\.|javascript:|href|src|127\.0|169\.254|\]\(/i

/** Words that say that an address or a path is spoken about, not linked to. */
const aboutSetting = /(?:IP|ip|网关|子网|掩码|DNS|网段|安装到|安装在|目录|路径为|盘符)[^，。；]{0,12}$/

function* found({ text, format }: SourceText): Generator<{ kind: Kind; start: number; link: string }> {
  const ends = new Set<number>()
  for (const [kind, form] of forms) {
    for (const { 0: link, index: start } of text.matchAll(form)) {
      const end = start + link.length
      if (ends.has(end) || aboutSetting.test(text.slice(Math.max(0, start - 20), start))) continue
      ends.add(end)
      yield { kind, start, link }
    }
  }
  if (format !== 'markdown') return
  for (const { 0: link, index: start } of text.matchAll(emptyLink)) yield { kind: 'empty', start, link }
}

export default defineRule({
  id: 'webpage/bad-link',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: false,
  basis: {
    strength: 'L',
    zh: '网站检查：页面上没有空链、内网地址和本地路径',
    en: 'inspections of web sites: no empty links, inner addresses or local paths on a page',
  },
  messages: {
    inner: {
      zh: '“{found}”是内网地址，外面打不开，本站要求换成公开的地址',
      en: '"{found}" is an address of an inner network that nobody outside can open; this profile asks for a public one',
      help: { zh: '把附件传到网站，改用网站的地址', en: 'put the file on the site and give its address there' },
    },
    local: {
      zh: '“{found}”是本机路径，别人打不开，本站要求换成公开的地址',
      en: '"{found}" is a path on somebody’s machine that nobody else can open; this profile asks for a public address',
      help: { zh: '把附件传到网站，改用网站的地址', en: 'put the file on the site and give its address there' },
    },
    empty: {
      zh: '“{found}”是空链接，点了没有反应，本站要求补上地址',
      en: '"{found}" is a link that leads nowhere; this profile asks for an address',
      help: { zh: '补上地址，或者去掉链接', en: 'give the address, or take the link away' },
    },
  },
  docs: {
    summary: { zh: '没有空链、内网地址和本地路径', en: 'No empty links, inner addresses or local paths' },
    why: {
      zh: '起草时附件在内网或者自己的电脑上，公开以后群众打不开。',
      en: 'While a paper is drafted its files lie in an inner network or on a desk; once it is out nobody can open them.',
    },
    limits: {
      zh: '只看写法，不访问网络。没有“http://”的内网地址，后面有端口或者路径才报；讲 IP、网关、安装目录的不报。',
      en: 'Looks at how a link is written and opens nothing. An inner address without http:// is told only with a port or a path; text about IP settings and folders of programs is let be.',
    },
    good: ['临溪区教育局关于报送材料的通知\n\n各学校：\n\n表格请从https://www.linxi.example/a.doc下载。'],
    bad: ['临溪区教育局关于报送材料的通知\n\n各学校：\n\n表格请从http://192.168.1.5/oa/a.doc下载。'],
  },
  needs: ['/\\:]'],
  create: (context) => ({
    notice() {
      const { source } = context
      if (!any.test(source.text)) return
      for (const { kind, start, link } of found(source)) {
        context.report({
          messageId: kind,
          at: context.positionAt(start, start + link.length),
          data: { found: link.length > 60 ? `${link.slice(0, 60)}…` : link },
        })
      }
    },
  }),
})
