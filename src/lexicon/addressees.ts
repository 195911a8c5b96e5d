/** 主送机关 as they are written. Source: GB/T 9704-2012 7.3.2, recipients of real notices. */

import { isOwnOrgan, looksLikeOrgan } from './organs.ts'

const addressee =
  /(?:政府|机关|部门|单位|企业|机构|学校|院校|大学|学院|厅|局|委|办|部|院|会|处|科室|科|室|站|所|中心|公司|银行|集团|军区|兵团|区|县|市|省|州|盟|旗|镇|乡|街道|村|社区|分行|支行|行|署|团|队|组|馆|园|场|厂|社|台|协会|残联|工商联|党委|党组|支部|总支|工委|工会|妇联|总部|法院|检察院|海关|中学|小学|医院|报社|办公室|办公厅|高校)(?:[（(][^（）()]{1,40}[）)])?$/

/** Words that recipients hold and names of signing organs do not. */
const many = /各|有关|所属|直属|区直|市直|县直|省直|区属|市属|县属|省属|全体|驻/

/**
 * A line of organs as it stands above the first sentence, its closing mark aside: `各镇人民政府，区直各单位`, or one organ
 * alone. At most 300 characters.
 */
export function looksLikeAddressees(text: string): boolean {
  if (text.length < 3 || text.length > 300 || /[。！？!?：:；;“”《》0-9]/.test(text)) return false
  const groups = text
    .replace(/（[^（）]{1,20}）|\([^()]{1,20}\)/g, '')
    .split(/[，,、]/)
    .map((group) => group.replace(/[\s\u3000]/g, ''))
  const isAddressee = (group: string): boolean => addressee.test(group) || isOwnOrgan(group)
  const organs = groups.filter(isAddressee)
  // In lists such as 北京、天津、河北省人民政府 the first names lack their last word.
  if (!isAddressee(groups[groups.length - 1] ?? '') || organs.length * 2 < groups.length) return false
  return groups.some((group) => many.test(group)) || groups.every((group) => looksLikeOrgan(group))
}
