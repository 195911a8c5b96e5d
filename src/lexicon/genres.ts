/** 文种. Sources: 《党政机关公文处理工作条例》第八条 (the 15 statutory ones), titles of real notices (the others). */

export interface Genre {
  readonly word: string
  /** One of the 15 of 条例第八条. */
  readonly statutory: boolean
  /** Papers of this genre are addressed to somebody (条例第九条(八)). */
  readonly addressed: boolean
  /** Papers of this genre are signed by the organ that sends them. */
  readonly signed: boolean
}

const statutory: Genre[] = [
  ['决议', false, false],
  ['决定', false, true],
  ['命令', false, true],
  ['令', false, true],
  ['公报', false, false],
  ['公告', false, true],
  ['通告', false, true],
  ['意见', true, true],
  ['通知', true, true],
  ['通报', true, true],
  ['报告', true, true],
  ['请示', true, true],
  ['批复', true, true],
  ['议案', true, true],
  ['函', true, true],
  ['纪要', false, false],
].map(([word, addressed, signed]) => ({
  word: String(word),
  statutory: true,
  addressed: addressed === true,
  signed: signed === true,
}))

const variants: Genre[] = [
  '复函',
  '答复',
  '回复',
  '复电',
  '答复函',
  '通知书',
  '意见函',
  '的复函',
  '邀请函',
  '建议函',
  '紧急通知',
  '补充通知',
  '预通知',
].map((word) => ({
  word,
  statutory: false,
  addressed: true,
  signed: true,
}))

const others: Genre[] = [
  '办法',
  '规定',
  '条例',
  '细则',
  '规则',
  '规程',
  '规范',
  '制度',
  '章程',
  '准则',
  '守则',
  '公约',
  '标准',
  '程序',
  '解释',
  '方案',
  '要点',
  '计划',
  '规划',
  '纲要',
  '预案',
  '措施',
  '安排',
  '指引',
  '指南',
  '手册',
  '导则',
  '目录',
  '清单',
  '名单',
  '公示',
  '启事',
  '声明',
  '倡议书',
  '承诺书',
  '责任书',
  '说明',
  '解读',
  '总结',
  '汇报',
  '讲话',
  '报表',
  '一览表',
  '汇总表',
  '申请表',
  '登记表',
  '统计表',
  '表',
  '须知',
  '流程',
  '协议',
  '合同',
  '法',
  '若干政策',
  '政策',
  '建议',
  '提案',
  '决算',
  '预算',
  '通稿',
  '简报',
  '提示',
  '提示函',
  '提醒函',
  '公开信',
  '慰问信',
  '贺信',
  '感谢信',
  '会议纪要',
  '工作要点',
  '任务分工',
  '分工',
  '体系',
].map((word) => ({ word, statutory: false, addressed: false, signed: false }))

export const genres: readonly Genre[] = [...statutory, ...variants, ...others]
const byWord = new Map(genres.map((genre) => [genre.word, genre]))
const longest = Math.max(...genres.map((genre) => genre.word.length))

/** The genre named `word`. */
export function genreNamed(word: string): Genre | undefined {
  return byWord.get(word)
}

/** Brackets behind the genre word: （试行）, （征求意见稿）, （2020－2025年）, （银发〔2017〕45号）. */
const trailing = /[（([【〔][^（）()[\]【】]{1,40}(?:[〔［[][^（）()]{1,6}[〕］\]][^（）()]{1,8})?[）)\]】〕]$/

/** The title without blanks and without the brackets behind its genre word. */
export function titleCore(title: string): string {
  let core = title.replace(/[\s\u3000]/g, '')
  for (let next = core.replace(trailing, ''); next !== core && next !== ''; next = core.replace(trailing, ''))
    core = next
  return core
}

/** The genre word that a title ends with, brackets such as （试行） aside. Longest match. */
export function genreOf(title: string): Genre | undefined {
  const core = titleCore(title)
  for (let length = Math.min(longest, core.length); length > 0; length--) {
    const genre = byWord.get(core.slice(-length))
    if (genre !== undefined) return genre
  }
  return undefined
}

/** The verbs of titles whose real document follows the signature. */
export const issuing = /印发|转发|批转|下发|发布|公布|颁布|颁发|修订|重新发布|重新印发/
