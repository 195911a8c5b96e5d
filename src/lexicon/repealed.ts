/**
 * Laws and rules that are out of force under their name, and from which day. Sources: 民法典 art. 1260 (2021-01-01),
 * 《党政机关公文处理工作条例》 art. 42 (2012-07-01), the decisions of the State Council that repeal regulations, GB notices.
 */

export interface Repealed {
  /** Without 中华人民共和国. */
  readonly name: string
  /** ISO date of the first day without force. */
  readonly since: string
  /** What took its place; '' where nothing did. */
  readonly instead: string
}

const table = `
2003-08-01 城市生活无着的流浪乞讨人员救助管理办法 城市流浪乞讨人员收容遣送办法
2006-01-01 - 农业税条例
2006-03-01 治安管理处罚法 治安管理处罚条例
2008-01-01 城乡规划法 城市规划法
2008-01-01 企业所得税法 企业所得税暂行条例 外商投资企业和外国企业所得税法
2011-01-21 国有土地上房屋征收与补偿条例 城市房屋拆迁管理条例
2012-01-01 车船税法 车船税暂行条例
2012-07-01 党政机关公文处理工作条例 国家行政机关公文处理办法 中国共产党机关公文处理条例
2017-11-19 增值税暂行条例 营业税暂行条例
2018-03-20 监察法 行政监察法
2019-07-01 车辆购置税法 车辆购置税暂行条例
2019-09-01 耕地占用税法 耕地占用税暂行条例
2020-01-01 外商投资法 中外合资经营企业法 外资企业法 中外合作经营企业法
2020-09-01 资源税法 资源税暂行条例
2021-01-01 民法典 合同法 物权法 侵权责任法 担保法 婚姻法 继承法 收养法 民法通则 民法总则
2021-09-01 契税法 契税暂行条例
2021-09-01 城市维护建设税法 城市维护建设税暂行条例
2022-03-01 市场主体登记管理条例 公司登记管理条例 企业法人登记管理条例 合伙企业登记管理办法 农民专业合作社登记管理条例
2022-06-05 噪声污染防治法 环境噪声污染防治法
2022-07-01 印花税法 印花税暂行条例
2026-01-01 增值税法 增值税暂行条例
`

/** By name. */
export const repealedNames: ReadonlyMap<string, Repealed> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [since = '', instead = '', ...names] = line.split(' ')
      return names.map((name) => [name, { name, since, instead: instead === '-' ? '' : instead }] as const)
    }),
)
