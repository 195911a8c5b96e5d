/** 主送机关 as they are written. Source: GB/T 9704-2012 7.3.2, recipients of real notices. */

import { isOwnOrgan, looksLikeOrgan } from './organs.ts'

const addressee =
  /(?:政府|机关|部门|单位|企业|机构|学校|院校|大学|学院|厅|局|委|办|部|院|会|处|科室|科|室|站|所|中心|公司|银行|集团|军区|兵团|区|县|市|省|州|盟|旗|镇|乡|街道|村|社区|分行|支行|行|署|团|队|组|馆|园|场|厂|社|台|协会|残联|工商联|党委|党组|支部|总支|工委|工会|妇联|总部|法院|检察院|海关|中学|小学|医院|报社|办公室|办公厅|高校)(?:[（(][^（）()]{1,40}[）)])?$/

/** Words that recipients hold and names of signing organs do not. */
const many = /各|有关|所属|直属|区直|市直|县直|省直|区属|市属|县属|省属|全体|驻/

const province =
  /^(?:北京|天津|上海|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆)/

/**
 * A line of organs as it stands above the first sentence, its closing mark aside: `各镇人民政府，区直各单位`, or one organ
 * alone. At most 300 characters.
 */
export function looksLikeAddressees(text: string): boolean {
  if (text.length < 3 || text.length > 300 || /[。！？!?：:“”《》0-9]/.test(text)) return false
  const groups = text
    .replace(/（[^（）]{1,20}）|\([^()]{1,20}\)/g, '')
    .split(/[，,、；;]/)
    .map((group) => group.replace(/[\s\u3000]/g, ''))
  const isAddressee = (group: string): boolean => addressee.test(group) || isOwnOrgan(group)
  if (!isAddressee(groups[groups.length - 1] ?? '')) return false
  const organs = groups.filter(isAddressee)
  // In lists such as 北京、天津、河北省人民政府 the first names lack their last word.
  const places = groups.filter((group) => province.test(group))
  const isPlaces =
    places.length * 2 >= groups.length && groups.every((group) => group.length <= 5 || isAddressee(group))
  if (isPlaces && groups.length >= 3) return true
  if (organs.length * 2 < groups.length) return false
  return groups.some((group) => many.test(group)) || groups.every((group) => looksLikeOrgan(group))
}

/** How a first sentence begins, behind the recipients. */
const opening =
  /^(?:为(?:了|做好|[进切深贯全加规推落保确认有促充适维积])|根据|按照|依据|现[将就对把]|近[日年期来]|经[\u4e00-\u9fa5]{0,12}(?:研究|同意|批准)|你|贵|您|《|“|因|鉴于|随着|最近|目前|(?:19|20)\d\d年)/

export function opensText(text: string): boolean {
  return opening.test(text)
}

/** 各市场开办者、场内经营者: whoever they are, a line that begins so and has no verb names those addressed. */
const anyone = /^各[^。；;！？：:“”《》0-9]{2,120}$/
const verb = /[请须将按就把被]|应(?!急)|要(?!闻)|为(?!民)|对(?!外|口)|如下|进行|开展|落实/
/** Whom answers to members of congresses go to: 王某委员, 李某等代表. */
const members = /^(?:[\u4e00-\u9fa5·]{2,4}(?:等)?(?:委员|代表|同志|先生|女士)[、，]?){1,4}$/
const inline = /^([^。；！？：:“”《》0-9]{4,200}?)([，,]?[\s\u3000]*)(?=(?:为|根据|按照|依据|现|近|经|你|贵|您|《|“))/

export interface OpenAddressees {
  /** They are told from an organ that names itself: 各, 有关, 所属. */
  readonly many: boolean
  /** Where the names end. */
  readonly end: number
  /** The mark behind them; `''` for none. */
  readonly mark: string
  /** The first sentence follows in the same line. */
  readonly inline: boolean
}

/** The recipients that a line begins with, where no colon closes them; `answers` where they may be persons. */
export function openAddressees(text: string, answers = false): OpenAddressees | undefined {
  const mark = /[，,。；;、.]$/.exec(text)?.[0] ?? ''
  const end = text.length - mark.length
  const names = text.slice(0, end)
  if (looksLikeAddressees(names) || (/[，,]/.test(mark) && anyone.test(names) && !verb.test(names)))
    return { many: many.test(names), end, mark, inline: false }
  if (answers && text.length < 24 && members.test(names)) return { many: true, end, mark, inline: false }
  const head = text.length > 300 ? text.slice(0, 300) : text
  const match = inline.exec(head)
  const [, before = '', between = ''] = match ?? []
  if (between === '' || !opensText(text.slice(before.length + between.length)) || !looksLikeAddressees(before))
    return undefined
  // One organ before a comma may be the subject of the sentence.
  if (!many.test(before) && !/^(?:你|贵|您|《)/.test(text.slice(before.length + between.length))) return undefined
  return { many: true, end: before.length, mark: between.trim(), inline: true }
}
