/** 主送机关 as they are written. Source: GB/T 9704-2012 7.3.2, recipients of real notices. */

const addressee =
  /(?:政府|机关|部门|单位|企业|机构|学校|院校|大学|学院|厅|局|委|办|部|院|会|处|科室|科|室|站|所|中心|公司|银行|集团|军区|兵团|区|县|市|省|州|盟|旗|镇|乡|街道|村|社区|分行|支行|行|署|团|队|组|馆|园|场|厂|社|台|协会|党委|党组|支部|总支|工委|工会|妇联|总部|法院|检察院|海关|中学|小学|医院|报社|办公室|办公厅|高校)(?:[（(][^（）()]{1,40}[）)])?$/

/** Words that recipients begin with and sentences hardly do. */
const opens =
  /^(?:各|区直|市直|县直|省直|区属|市属|县属|省属|直属|局属|全[市县区省州]|本[市县区省]|有关|驻|机关各|中央|国务院)/

/**
 * A line of organs as it stands above the first sentence, its closing mark aside: `各镇人民政府，区直各单位`. At least
 * one of its groups begins as recipients do, and every group ends as an organ does. At most 200 characters.
 */
export function looksLikeAddressees(text: string): boolean {
  if (text.length < 3 || text.length > 200 || /[。！？!?：:；;“”《》0-9]/.test(text)) return false
  const groups = text.split(/[，,、]/).map((group) => group.replace(/[\s\u3000]/g, ''))
  return groups.every((group) => addressee.test(group)) && groups.some((group) => opens.test(group))
}
