/** What names of organs look like. Source: names in real notices; 条例第九条(四)(十一): full name or standard short form. */

import { plainWords } from './traditional.ts'

const suffixes =
  '局 厅 部 委 委员会 办公室 办公厅 办 政府 国务院 院 会 署 社 总局 中心 处 科 股 公司 大学 学院 学校 中学 小学 幼儿园 医院 法院 检察院 组 小组 指挥部 党组 党委 总队 支队 大队 所 站 馆 集团 厂 团委 妇联 总工会 工会 街道 镇 乡 村 银行 分行 支行 海关 军区 司令部 政治部 基金会 联社 联盟 研究院 编辑部 台 校 园区 开发区 新区 管委会 县委 市委 省委 区委 部门 行 军 库 厅局 常委会 人大 政协 协会 学会 商会 联合会 促进会 理事会 监管局 分局 交易所 电网 单位 党工委 工委 党校 分会 工作专班 专班 事务所 服务队 中队 联席会议 分公司 队 城 场 师 团 自治区人民政府 兵团 出版社 报社 分院 中国 研究所 林场 水库 科协 残联 文联 社科联 侨联 工商联 妇联会 共青团中央 部（处） 司 机构 总公司 分中心 纪委 监委 宣传部 组织部 统战部 区 县 市 省 州 盟 旗'
    .split(' ')
    .sort((left, right) => right.length - left.length)

const ending = new RegExp(
  `(?:${suffixes.join('|')})(?:（[\\u4e00-\\u9fa5、]{2,40}）|\\([\\u4e00-\\u9fa5、]{2,40}\\))?$`,
)
const characters = /^[\u4e00-\u9fa5A-Za-z0-9〇×*·、（）()“”""'‘’\s\u3000\u00a0-]+$/

/** What an organ's name can end with: most lines are told by their last character. */
const lastChars: ReadonlySet<string> = new Set([...suffixes.map((suffix) => suffix.slice(-1)), '）', ')'])

/** Last words that look like an organ's but end ordinary phrases. */
const notOrgan =
  /(?:如下|附件|机会|社会|全会|大会|晚会|年会|协议会|部分|全部|内部|干部|本部|细则所|场所|厕所|之所|试行|执行|进行|施行|举行|运行|发行|通行|现行|银行卡|办理|备案|目标|可行|并行|流行|自行|先行|履行|推行|例行|一行|会议|为准|第[一二三四五六七八九十百]+部|上市|超市|都会|体会|误会|拜会|宴会|聚会|理会|协会会|以上部|出席|会场|现场|市场|立场|广场|操场|集团化|专场|城场|水站|车站|过程|工程|名单|表彰会|发布会|座谈会|推进会|动员会|工作会|培训会|研讨会|交流会|视频会|电视电话会|总结会|现场会|例会|展览会|博览会|运动会|听证会|一会|开会|与会|参会|三会|百城|长城|全城|集合处|益处|好处|之处|到处|用处|坏处|何处|各处|远处|此处|问题所|个所|条件所)$/

let ownOrgans: ReadonlySet<string> = new Set()

/**
 * What `work` gives, where `organs` (without blanks) are names of organs whatever they look like. They count while
 * `work` runs and no longer, so that no file sees another's; it is synchronous.
 */
export function withOrgans<Result>(organs: ReadonlySet<string>, work: () => Result): Result {
  const before = ownOrgans
  ownOrgans = organs
  try {
    return work()
  } finally {
    ownOrgans = before
  }
}

/** Whether `text` is one of the organs of `withOrgans`. */
export function isOwnOrgan(text: string): boolean {
  return ownOrgans.size > 0 && ownOrgans.has(text.replace(/\s/g, ''))
}

/**
 * Whether a line reads as the name of an organ, or of several parted by blanks or 、: 3 to 60 characters
 * (国务院 and the like included), no sentence marks, an organ's last word.
 */
export function looksLikeOrgan(written: string): boolean {
  if (isOwnOrgan(written)) return true
  const text = plainWords(written)
  if (text.length > 120 || !lastChars.has(text.trimEnd().slice(-1))) return false
  const trimmed = text.trim()
  const compact = trimmed.replace(/[\s\u3000]/g, '')
  if (compact.length < 3 || compact.length > 60 || !characters.test(trimmed)) return false
  return ending.test(compact) && !notOrgan.test(compact) && !notOrganStart.test(compact)
}

/** Words that begin a phrase and no name; 上海, 本溪, 发展改革委, 经济和信息化局, 第一中学 begin names. */
const notOrganStart =
  /^(?:关于|各|附件|附[:：]|联系|本(?:局|部门|单位|机关|院|办法|通知|文|级|市|省|县|区|着|次|行)|该|以下|上述|上级|上报|有关|请|抄送|抄报|主送|发(?:至|送|给|[:：])|对(?:于)?(?!外|口)|将(?!乐)|由|在|按|经(?!济|开|贸|信|营|略)|为|从(?!江|化)|给|向(?!阳)|并|其|此|来源|信息(?!化|中心|产业)|打印|关闭|第[一二三四五六七八九十百\d]+(?:条|章|节|次|届|期|批|号))/

/** Posts of persons who sign orders. */
const post =
  /^(?:代?(?:国家主席|主席|总理|省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|部长|局长|厅长|行长|主任|署长|院长|检察长|委员长|会长|校长|司长|关长|总干事|理事长|董事长|书记|秘书长|台长|社长|自治区主席|首席大法官|审计长))$/

/** `市长 危伟汉`, `总　理　　李克强`, `市　长：温国辉`, `中国人民银行行长 某某`: a person who signs. */
export function looksLikeSigner(written: string): boolean {
  const text = plainWords(written)
  if (text.length > 60 || !/[长理席任书记官干]/.test(text)) return false
  const trimmed = text.trim()
  if (trimmed.length > 40 || !/^[\u4e00-\u9fa5·：:\s\u3000\u00a0]+$/.test(trimmed)) return false
  const parts = trimmed.split(/[\s\u3000\u00a0：:]+/).filter((part) => part !== '')
  if (parts.length < 2) return false
  for (let split = 1; split < parts.length; split++) {
    const title = parts.slice(0, split).join('')
    const name = parts.slice(split).join('')
    if (name.length < 2 || name.length > (name.includes('·') ? 16 : 5)) continue
    if (post.test(title.replace(/^中华人民共和国/, ''))) return true
    for (let at = 2; at < title.length - 1; at++) {
      if (post.test(title.slice(at)) && looksLikeOrgan(title.slice(0, at))) return true
    }
  }
  return false
}
