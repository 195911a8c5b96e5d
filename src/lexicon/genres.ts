/** 文种. Sources: 《党政机关公文处理工作条例》第八条 (the 15 statutory ones), titles of real notices (the others). */

import { simplified } from './traditional.ts'

export interface Genre {
  readonly word: string
  /** One of the 15 of 条例第八条. */
  readonly statutory: boolean
  /** Papers of this genre are addressed to somebody (条例第九条(八)). */
  readonly addressed: boolean
  /** Papers of this genre are signed by the organ that sends them. */
  readonly signed: boolean
  /** The text lays down rules or a plan, so that its numbered parts make it a document by themselves. */
  readonly normative: boolean
}

/** Normative texts and plans: their articles and sections are the document (条例第八条 does not list them). */
const normative =
  '办法 规定 条例 细则 规则 规程 规范 制度 章程 准则 守则 公约 标准 程序 解释 方案 要点 工作要点 计划 规划 纲要 预案 措施 安排 导则 法 若干政策 决定 意见'

/** Words that titles of lists, forms and explanations end with. */
const others =
  '指引 指南 手册 目录 清单 名单 公示 启事 声明 倡议书 承诺书 责任书 说明 解读 总结 汇报 讲话 报表 一览表 汇总表 申请表 登记表 统计表 表 须知 流程 简章 大纲 提纲 解答 答记者问 告知书 决定书 处罚决定书 示意图 协议 合同 政策 建议 提案 决算 预算 通稿 简报 提示 公开信 慰问信 贺信 感谢信 会议纪要 任务分工 分工 体系'

/** Forms of letters and replies beside the statutory 函 and 批复. */
const letters = '复函 答复 回复 复电 答复函 通知书 意见函 邀请函 建议函 提示函 提醒函 紧急通知 补充通知 预通知'

/** 条例第八条; those that are addressed, those that are signed. */
const statutory = '决议 决定 命令 令 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 纪要'
const addressed = '意见 通知 通报 报告 请示 批复 议案 函'
const signed = `${addressed} 决定 命令 令 公告 通告`

function genreTable(): Genre[] {
  const words = new Set([statutory, letters, normative, others].join(' ').split(' '))
  const has = (list: string, word: string) => list.split(' ').includes(word)
  return [...words].map((word) => ({
    word,
    statutory: has(statutory, word),
    addressed: has(addressed, word) || has(letters, word),
    signed: has(signed, word) || has(letters, word),
    normative: has(normative, word),
  }))
}

export const genres: readonly Genre[] = genreTable()
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
  // 商品归类决定Ⅱ: the second of its name.
  if (/[\u2160-\u216b]/.test(core.slice(-1))) core = core.slice(0, -1)
  for (let next = core.replace(trailing, ''); next !== core && next !== ''; next = core.replace(trailing, ''))
    core = next
  return core
}

/** The genre word that a title ends with, brackets such as （试行） aside. Longest match. */
export function genreOf(title: string): Genre | undefined {
  const core = titleCore(title)
  return (
    genreAtEnd(core) ??
    (/[見報請復決規條辦細則綱劃計紀議準標單錄畫]/.test(core) ? genreAtEnd(simplified(core)) : undefined)
  )
}

function genreAtEnd(core: string): Genre | undefined {
  for (let length = Math.min(longest, core.length); length > 0; length--) {
    const genre = byWord.get(core.slice(-length))
    if (genre !== undefined) return core.endsWith('代表') ? undefined : genre
  }
  return undefined
}

/** The verbs of titles whose real document follows the signature. */
export const issuing = /印发|转发|批转|下发|发布|公布|颁布|颁发|修订|重新发布|重新印发/
