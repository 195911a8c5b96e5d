/**
 * Words in which a character that is easily typed twice may stand beside itself: 目的 + 的, 和 + 和谐. Compiled from
 * the common vocabulary of notices; what ends with the character and what begins with it, for each of them.
 */

interface Neighbours {
  /** Words that end with the character: behind them the next one begins a word of its own. */
  readonly ends: string
  /** Words that begin with it: the one before then stands alone. */
  readonly begins: string
}

const table: Readonly<Record<string, Neighbours>> = {
  的: { ends: '目的 标的 众矢之的', begins: '的确(?![定认保立权需]) 的士 的话 的黎波里' },
  了: { ends: '', begins: '了解 了结 了却 了断 了然 了望 了不起 了如指掌 了无' },
  和: {
    ends: '的总和 之和 饱和 缓和 祥和 柔和 谦和 泰和 呼和',
    begins:
      '和谐 和睦 和平(?![台等均时安原]) 和解(?![决释除读放答析]) 和田(?!间) 和布克 和美乡村 和颜 和悦 和衷 和稀泥 和弦 和而不同 和为贵 和盘托出 和政县',
  },
  在: {
    ends: '存在 现在 所在 内在 外在 实在 旨在 贵在 重在 自在',
    begins:
      '在职 在建 在校 在岗 在线 在押 在册 在编 在读 在场 在业 在地 在野 在任 在营 在库 在案 在制 在途 在产 在籍 在先 在世 在京 在华 在研 在用 在保 在孕 在家 在外 在乡 在村 在院 在租 在售 在学 在逃 在网 在园 在位',
  },
  是: { ends: '凡是 国是 实事求是', begins: '是否 是非' },
  对: {
    ends: '校对 核对 比对 查对 派对 敌对 绝对 一对 结对 配对 成双成对',
    begins:
      '对口 对方 对象 对外 对照 对策 对接 对应 对待 对手 对抗 对比 对话 对内 对公 对华 对台 对等 对面 对账 对标 对称 对立 对联 对侧 对赌 对付 对港',
  },
  为: {
    ends: '行为 不作为 有作为 大有可为 无为 有为 所为 人为 华为',
    begins:
      '为民 为首 为期 为主 为准 为辅 为止 为由 为本 为了 为此 为何 为例 为先 为重 为人 为政 为官 为难 为什么 为群众 为企 为农 为老 为国 为党',
  },
  与: { ends: '参与 给与 赠与 授与 付与 赋与', begins: '与会 与时俱进 与否 与其 与日俱增 与共' },
  将: { ends: '上将 中将 少将 大将 名将 健将', begins: '将要 将军 将士 将来 将领 将乐 将近 将错' },
  由: { ends: '理由 自由 缘由 事由 案由 因由 情由 来由', begins: '由于 由此 由来 由衷' },
  从: {
    ends: '服从 听从 遵从 顺从 跟从 随从 盲从 侍从',
    begins:
      '从业 从事 从严 从而 从此 从重 从轻 从快 从宽 从中 从速 从教 从政 从优 从化 从军 从众 从句 从来 从属 从先 从江',
  },
  并: {
    ends: '合并 兼并 吞并 归并',
    begins: '并且 并入 并网 并联 并列 并行 并发 并购 并重 并轨 并处 并案 并用 并罚 并举 并进 并存 并非 并不 并未',
  },
  以: {
    ends: '可以 足以 得以 难以',
    begins:
      '以及 以上 以下 以内 以外 以来 以前 以后 以至 以便 以免 以色列 以工代赈 以案 以身 以人为本 以赛 以点 以奖 以书面 以其 以旧换新 以岗 以往 以德 以文 以学 以评 以租',
  },
  按: { ends: '', begins: '按照 按时 按期 按需 按月 按年 按揭 按钮 按规定 按比例 按摩' },
  被: {
    ends: '棉被 植被',
    begins:
      '被告 被害 被动 被褥 被保险 被执行 被申请 被上诉 被检查 被调查 被处罚 被监护 被征 被服 被许可 被投资 被审计 被覆',
  },
  向: {
    ends: '方向 导向 面向 意向 趋向 取向 走向 流向 去向 转向 定向 双向 单向 横向 纵向 倾向 投向 动向 志向 朝向 风向 一向 指向 内向 外向 反向 正向 逆向 航向',
    begins: '向阳 向导 向上 向下 向前 向好 向往 向心 向善 向社会 向海',
  },
  或: { ends: '', begins: '或者 或许 或然' },
  其: { ends: '土耳其', begins: '其他 其它 其中 其余 其次 其实' },
  各: { ends: '', begins: '各自' },
  有: {
    ends: '持有 拥有 具有 享有 含有 国有 所有 公有 私有 共有 固有 现有 原有 占有',
    begins:
      '有效 有关 有序 有力 有利 有限 有机 有偿 有害 有毒 有权 有条件 有组织 有计划 有意 有所 有些 有时 有人 有无 有益 有线 有色 有功 有责任 有困难 有价 有形 有奖 有资质 有资格',
  },
  就: { ends: '成就 造就', begins: '就业 就学 就医 就近 就地 就读 就餐 就诊 就是 就此 就职 就要 就算 就任 就座' },
  及: {
    ends: '普及 埃及 顾及 危及 波及 触及 提及 言及 遍及 殃及 累及 论及 谈及 述及 惠及 企及 涉及',
    begins: '及时 及格 及其 及早 及至 及第',
  },
}

interface Forms {
  readonly ends: RegExp | undefined
  readonly begins: RegExp | undefined
}

function listed(words: string): string | undefined {
  return words === '' ? undefined : words.split(' ').join('|')
}

const forms: ReadonlyMap<string, Forms> = new Map(
  Object.entries(table).map(([char, { ends, begins }]) => {
    const [before, after] = [listed(ends), listed(begins)]
    return [
      char,
      {
        ends: before === undefined ? undefined : new RegExp(`(?:${before})$`),
        begins: after === undefined ? undefined : new RegExp(`^(?:${after})`),
      },
    ]
  }),
)

/** The farthest that the words of the table reach. */
const reach = 6

/** Whether the two equal characters at `at` and `at + 1` of `text` are none of the table's, or belong to two words. */
function isTwoWords(text: string, at: number): boolean {
  const found = forms.get(text[at] ?? '')
  if (found === undefined || text[at + 2] === text[at] || text[at - 1] === text[at]) return true
  if (found.ends?.test(text.slice(Math.max(0, at + 1 - reach), at + 1)) === true) return true
  return found.begins?.test(text.slice(at + 1, at + 1 + reach)) === true
}

/** Said twice on purpose: 研究研究 is to think it over a little. */
const onPurpose =
  /^(?:研究|讨论|考虑|商量|学习|了解|锻炼|打听|休息|熟悉|许多|非常|很多|特别|某某|甲乙|人民|一.{1,3}|逐.)|[〇一二三四五六七八九十百千年月日]/
/** Where two words meet, the second a compound of the first: 临溪大学大学生, 市政府政府采购; 重视巡视巡察. */
const meeting =
  /^(?:大学生|中学生|小学生|政府(?:采购|工作|办|网|信息|性|购买|投资|规章|专项|债)|公司(?:章程|治理|法|制|债)|企业(?:家|年金|法|所得)|委员会(?:委员|会)|会议(?:室|纪要|精神)|银行(?:卡|业|账)|学校(?:体育|章程)|工会(?:法|会员|主席)|服务业|标准化|研究(?:生|院|所|会)|会计(?:师|法)|保险(?:法|费|金)|视巡|区市|县区|市县|院法|会员)/

/** A character or a word that stands twice running. */
export interface Doubling {
  readonly start: number
  /** Of one of the two. */
  readonly length: number
}

/** Characters of the table and words of two to four 汉字 that stand twice running in `text`. One pass. */
export function doublings(text: string): Doubling[] {
  const found: Doubling[] = []
  // How far the text has been the same as one, two, three, four characters before.
  let [two, three, four] = [0, 0, 0]
  let [last, second, third, fourth] = [0, 0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === last && code > 0x4dff && !isTwoWords(text, at - 1)) found.push({ start: at - 1, length: 1 })
    two = code === second ? two + 1 : 0
    three = code === third ? three + 1 : 0
    four = code === fourth ? four + 1 : 0
    const length = two === 2 ? 2 : three === 3 ? 3 : four === 4 ? 4 : 0
    if (length > 0 && isDoubledWord(text, at + 1 - 2 * length, length)) {
      found.push({ start: at + 1 - 2 * length, length })
    }
    fourth = third
    third = second
    second = last
    last = code
  }
  return found
}

function isDoubledWord(text: string, start: number, length: number): boolean {
  const word = text.slice(start, start + length)
  if (!/^[\u4e00-\u9fa5]+$/.test(word) || /^(.)\1+$/.test(word) || onPurpose.test(word)) return false
  return !meeting.test(text.slice(start + length, start + length + reach))
}
