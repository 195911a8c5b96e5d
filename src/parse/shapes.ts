/** What single lines look like. Only shapes: what a line is, its neighbours decide. */
import {
  annotation,
  findDates,
  genreOf,
  isOwnOrgan,
  looksLikeOrgan,
  looksLikeSigner,
  markerAt,
  type MarkerForm,
  parseDate,
  plainWords,
  toChineseNumeral,
} from '../lexicon/index.ts'
import type { Line } from './lines.ts'

/** A line ends a sentence: 。！？ or a closing quote or bracket behind one. */
export function endsSentence(text: string): boolean {
  return /[。！？!?；;][”’"』」）)]?$/.test(text)
}

/** Running text: a sentence, or too long to be a heading or a name. Words far apart are the cells of a page. */
export function looksLikeProse(text: string): boolean {
  if (text.length > 40 && (text.match(/[ \u3000\t]{3,}/g)?.length ?? 0) >= 3 && !/[。；]/.test(text)) return false
  const length = text.length > 90 ? compact(text).length : text.length
  return (
    length > 90 ||
    (length > 12 && /[，,].*[:：]$|如下[:：]$/.test(text) && !looksLikeRecipients(text)) ||
    /[。；！？]/.test(text.slice(0, -1)) ||
    (/[。；]$/.test(text) && length > 12) ||
    (length > 40 && /[，,].*[，,]/.test(text))
  )
}

const citedArticle =
  /^(?:[后中]?(?:增加|新增)[一二两三四五六七八九十第“]|(?:修改|修正|改)为|删[去除]|规定|的|第|和|至|或|所|中|以及|及|、|，|款|项|之规定)/
const falseUnits = /^[年级等类期批档次季月号线环楼层、%％]/

/**
 * The marker that a line begins with, if it is one by its form and by the words behind it; citations (第九条规定的),
 * ordinals (一、二年级) and lists of numbers (1、2号楼) are none.
 */
export function markerOf(line: Line): MarkerForm | undefined {
  const marker = (line.known.marker ??= readMarker(line) ?? 'none')
  return marker === 'none' ? undefined : marker
}

function readMarker(line: Line): MarkerForm | undefined {
  if (line.hint?.cells !== undefined) return undefined
  const form = markerAt(line.text, 0)
  if (form === undefined || (form.number === 0 && form.style !== 'article')) return undefined
  const rest = line.text.slice(form.end)
  if (form.style === 'article' || form.style === 'chapter' || form.style === 'section' || form.style === 'part') {
    return citedArticle.test(rest) ? undefined : form
  }
  if (form.style === 'chinese') {
    const next = toChineseNumeral(form.number + 1)
    if (rest.startsWith(next) && falseUnits.test(rest.slice(next.length))) return undefined
  }
  if (form.style === 'arabic' && /[、]$/.test(form.text) && /^\d{1,3}(?:[号级类期档、栋楼]|$)/.test(rest))
    return undefined
  if (form.style === 'arabic' && rest === '' && form.text.length < 3) return undefined
  return form
}

const addressee =
  /(?:政府|机关|部门|单位|企业|机构|学校|院校|大学|学院|厅|局|委|办|部|院|会|处|科室|科|室|站|所|中心|公司|银行|集团|军区|兵团|区|县|市|省|州|盟|旗|镇|乡|街道|村|社区|分行|支行|行|署|团|队|组|馆|园|场|厂|社|台|协会|同志|代表|委员|主席|先生|女士|市民|居民|村民|家长|同学|老师|师生|教师|朋友|会员|用户|客户|纳税人|旅客|业主|商户|企事业单位|党委|党组|支部|总支|工委|工会|妇联|成员|负责人|总部|管理部|法院|检察院|海关|幼儿园|中学|小学|医院|报社|你们|各位|司令部|政治部|保障部|工作部|办公室|办公厅|直属|高校|系统|人员|考生|师傅|经营者|从业者|工作者|家属|官兵|指战员|干部|职工|申请人|投资人|当事人|责任人|负责人|农户|商户|业户|你单位|你局|你市|你县)(?:[（(][^（）()]{1,40}[）)])?$/

function isAddressee(name: string): boolean {
  return addressee.test(name) || isOwnOrgan(name)
}

/** A line of recipients: groups of addressees, closed by a colon (GB/T 9704-2012 7.3.2). */
export function looksLikeRecipients(written: string): boolean {
  if (!/[:：]$/.test(written) || written.length > 500) return false
  const text = plainWords(written)
  const names = text.slice(0, -1).trim()
  if (
    names.length < 2 ||
    /[。！？!?]/.test(names) ||
    /(?:如下|以下|包括|要求|原则|办法|条件|内容|材料|事项|情况|方式|规定|标准|时间|地点|附件|联系人|电话|通知|决定|意见|名单|范围|对象|程序|步骤|职责|注|说明|网站|链接)$|^(?:副?组\s*长|成\s*员|主\s*任|副主任|委\s*员|(?:主办|承办|协办|联系|责任|牵头|编制|发文|主管|建设|施工|监理|设计|用人|招标|投标|参与|支持)单位|联系部门|责任部门|牵头部门)$/.test(
      names,
    )
  )
    return false
  const groups = names
    .split(/[，,；;、]/)
    .map((name) => name.trim().replace(/[\s\u3000]/g, ''))
    .filter((name) => name !== '')
  if (/^\d{4}-|来源[:：]|字号|浏览/.test(names)) return false
  if (groups.every((name) => name.startsWith('各') && name.length <= 40)) return true
  if (/^(?:全体|广大|全[市县区省校镇村]广大|20\d\d级)[^，。]{2,24}$/.test(names)) return true
  const addressed = groups.filter(isAddressee)
  const last = groups[groups.length - 1] ?? ''
  if (names.startsWith('各') && names.length <= 200 && !/[请应须要将按为]|如下|以下|进行|开展|落实/.test(names))
    return true
  if (!isAddressee(last)) return false
  if (groups.length >= 4 && groups.every((name) => name.length <= 20) && !/[请应须要将按为]/.test(names)) return true
  return names.startsWith('各') || addressed.length * 2 >= groups.length
}

/** 各院系团委、团总支 above a sentence: recipients whose colon was left out. */
export function looksLikeBareRecipients(text: string, next: string | undefined): boolean {
  if (text[0] !== '各' || text.length > 80 || next === undefined || next.length < 30 || !/[。：:]$/.test(next))
    return false
  return /[\u4e00-\u9fa5）)]$/.test(text) && looksLikeRecipients(`${text}：`)
}

/** A line that is one whole date (year, month and day) and nothing else, ISO dates aside. */
export function isDateLine(text: string): boolean {
  if (!text.endsWith('日')) return isDottedDate(text)
  if (text.length > 30) return false
  const date = parseDate(text.replace(/[\s\u3000]/g, ''))
  return date !== undefined && date.year !== undefined && date.day !== undefined && date.style !== 'iso'
}

/** 2009.3.10, as schools and companies write it below their names. */
function isDottedDate(text: string): boolean {
  if (text.length < 8 || text.length > 10 || text[4] !== '.') return false
  return parseDate(text)?.iso !== undefined
}

/** `某某局2020年7月2日`: where the organ ends, for a line that is organ and date. */
export function organWithDate(text: string): { readonly organEnd: number } | undefined {
  if (text.length > 70 || !text.endsWith('日')) return undefined
  const dates = findDates(text)
  const date = dates[0]
  if (
    dates.length !== 1 ||
    date?.day === undefined ||
    date.year === undefined ||
    date.end !== text.length ||
    date.start === 0
  )
    return undefined
  const organ = text.slice(0, date.start).trim()
  return looksLikeOrgan(organ) || looksLikeSigner(organ) ? { organEnd: date.start } : undefined
}

/** 抄送…, 2020年7月4日印发, 校对…, 共印…份: lines of the imprint (GB/T 9704-2012 7.4). */
export function looksLikeImprint(text: string): boolean {
  if (!/[印送报题校打]/.test(text)) return false
  const compact = text.replace(/[\s\u3000]/g, '')
  if (/^(?:抄送|抄报|分送|主送|送|发)(?:机关|单位)?[:：]/.test(compact))
    return !/^(?:送|发)[:：]/.test(compact) || compact.length < 200
  if (/^(?:主题词)[:：].{2,60}$/.test(compact)) return true
  if (/^(?:[（(]?共印\d+份[）)]?|校对[:：].{0,16}|打字[:：].{0,16})$/.test(compact)) return true
  return (
    compact.length <= 60 && /印(?:发|制)[。]?(?:[（(]?共印\d+份[）)]?)?$/.test(compact) && findDates(text).length > 0
  )
}

/** （此件公开发布）, （本文有删减）, 公开方式：主动公开, （联系人：…）. */
export function looksLikeAnnotation(text: string): boolean {
  if (text.length > 200 || !/^[（(公信此本]/.test(text)) return false
  const compact = plainWords(text).replace(/[\s\u3000]/g, '')
  return (
    annotation.test(compact) ||
    /^(?:[（(])?(?:信息)?公开(?:方式|属性|选项|类型|形式|范围)[:：].{2,20}$/.test(compact) ||
    /^(?:此件.{0,6}公开(?:发布)?|本文有删[减节])[。]?$/.test(compact)
  )
}

/** Brackets under a title that tell its history: （2019年9月9日…通过，自…起施行）. May be only its first line. */
export function looksLikeHistory(text: string): boolean {
  if (text.length > 1200 || !/^[（(\d一二〇○]/.test(text)) return false
  if (/^[（(]\s*\d{4}年\d{1,2}月\d{1,2}日(?:[^）)]*|[^（）()]{1,12}[〔［[]\d{4}[〕］\]]\s?\d+号[）)])$/.test(text))
    return true
  if (!/(?:通过|公布|发布|颁布|施行|修订|修正|批准|会议|印发|根据)/.test(text)) return false
  if (/^[（(]/.test(text)) return findDates(text).length > 0 && !text.endsWith('。')
  const date = findDates(text)[0]
  return (
    date !== undefined &&
    date.start === 0 &&
    text.length < 160 &&
    /(?:通过|公布|发布|颁布|施行|修订|修正|批准|实施)[\s\u3000）)]*$/.test(text)
  )
}

/** A line that can be (a part of) a title: words only, no sentence. */
export function looksLikeTitlePart(written: string): boolean {
  const text = plainWords(written)
  if (text.endsWith('…') || text.endsWith('...')) return false
  if (/^(?:现(?:将|发布|公布|予)|根据|按照|为了|为贯彻|为进一步|为认真|为深入)/.test(text)) return false
  const core = text.replace(/[《〈“][^《》〈〉“”]*[》〉”]/g, '')
  return (
    text.length <= 160 &&
    !/[。；;！!？?：:]/.test(core) &&
    (!/^[（(].*[）)]$/.test(text) ||
      /(?:办法|规定|条例|细则|规则|法|通知|公告|通告|决定|意见|批复)[\u2160-\u216b]?[）)]$/.test(text)) &&
    /[\u4e00-\u9fa5]/.test(text)
  )
}

/** A title without the 《》 that enclose the whole of it. */
export function unquoted(text: string): string {
  const inner = /^《(.*)》$/.exec(text.trim())?.[1]
  return inner === undefined || /^[^《》]*》/.test(inner) ? text : inner
}

/** A title on its own: closes with a genre word. */
export function closesTitle(text: string): boolean {
  return genreOf(unquoted(text)) !== undefined
}

/** Text without blanks, for comparisons. */
export function compact(text: string): string {
  return text.replace(/[\s\u3000\u200b]/g, '')
}

/** A line in brackets that closes a title: （试行）, （征求意见稿）, （2022—2024年）. */
export function isTitleBracket(text: string): boolean {
  return /^[（(](?:试行|暂行|征求意见稿|公开征求意见稿|送审稿|讨论稿|修订稿|修订|草案|修正案|[^（）()]{0,24}(?:稿|版|年度|年本|20\d\d[^（）()]{0,12}年))[）)]$/.test(
    compact(text),
  )
}

/** A date line under a signature with something left out: 2024年3月, 3月15日, 2024年3月  日, 2024年 月 日. */
export function isUnfinishedDate(text: string): boolean {
  if (/^(?:19|20)\d{4,6}日?$/.test(text.trim())) return true
  if (text.length > 24 || !text.includes('月')) return false
  const plain = compact(text)
  if (
    /^(?:[\d×xX*]{2,4}|[〇○零一二三四五六七八九]{2,4})年(?:[\d×xX*]{0,2}|[一二三四五六七八九十]{0,3})月(?:[\d×xX*]{0,2}|[一二三四五六七八九十]{0,3})日?$/.test(
      plain,
    )
  )
    return !isDateLine(text)
  return /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日$/.test(plain)
}

/** - 2 -, 第 3 页: a page number on a line of its own. */
export function isPageNumber(text: string): boolean {
  return /^[-—–]\s?\d{1,3}\s?[-—–]$/.test(text) || /^第\s?\d{1,3}\s?页(?:\s?[/／,，]?\s?共\s?\d{1,3}\s?页)?$/.test(text)
}
