/**
 * Political phrases that are complete and in one order or wrong. Their wording is that of the Constitution of the
 * Party and of the reports of its congresses; mistakes in them are what 国办秘函〔2019〕19号 calls grave. An office keeps
 * a list of its own beside this one (`wording/fixed-phrase`, option `phrases`).
 */

export interface FixedPhrase {
  readonly phrase: string
  /** Other phrases that are as near as a mistake would be, and right. */
  readonly variants: readonly string[]
}

export const fixedPhrases: readonly FixedPhrase[] = [
  {
    phrase: '习近平新时代中国特色社会主义思想',
    variants: [
      '习近平新时代中国特色社会主义经济思想',
      '习近平新时代中国特色社会主义外交思想',
      '习近平新时代中国特色社会主义法治思想',
      '习近平新时代中国特色社会主义文化思想',
      '习近平同志新时代中国特色社会主义思想',
    ],
  },
  { phrase: '习近平同志为核心的党中央', variants: ['习近平同志为核心的中共中央', '习近平总书记为核心的党中央'] },
  { phrase: '习近平生态文明思想', variants: [] },
  { phrase: '社会主义核心价值观', variants: ['社会主义核心价值体', '社会主义的核心价值观'] },
  { phrase: '绿水青山就是金山银山', variants: ['绿水青山也是金山银山', '绿水青山才是金山银山'] },
  {
    phrase: '实现中华民族伟大复兴',
    variants: ['实现中华民族的伟大复兴', '推进中华民族伟大复兴', '现中华民族伟大的复兴'],
  },
  { phrase: '铸牢中华民族共同体意识', variants: [] },
  { phrase: '构建人类命运共同体', variants: ['共建人类命运共同体'] },
  { phrase: '不忘初心牢记使命', variants: [] },
]

/** Items in the one order that they have. Where `followedBy` is given, it stands behind the last one. */
export interface FixedOrder {
  readonly items: readonly string[]
  readonly followedBy?: RegExp
}

export const fixedOrders: readonly FixedOrder[] = [
  { items: ['马克思列宁主义', '毛泽东思想', '邓小平理论', '“三个代表”重要思想', '科学发展观'] },
  { items: ['政治意识', '大局意识', '核心意识', '看齐意识'] },
  { items: ['道路自信', '理论自信', '制度自信', '文化自信'] },
  { items: ['创新', '协调', '绿色', '开放', '共享'], followedBy: /^的?(?:新?发展理念|五大发展)/ },
  { items: ['富强', '民主', '文明', '和谐'] },
  { items: ['自由', '平等', '公正', '法治'] },
  { items: ['爱国', '敬业', '诚信', '友善'] },
  { items: ['全面建设社会主义现代化国家', '全面深化改革', '全面依法治国', '全面从严治党'] },
]

/** Numbers and nouns that do not go together. */
export const wrongPhrases: readonly { readonly wrong: string; readonly right: string }[] = [
  { wrong: '“五位一体”战略布局', right: '“五位一体”总体布局' },
  { wrong: '“四个全面”总体布局', right: '“四个全面”战略布局' },
  { wrong: '做到“四个维护”', right: '做到“两个维护”' },
  { wrong: '增强“两个意识”', right: '增强“四个意识”' },
  { wrong: '坚定“两个自信”', right: '坚定“四个自信”' },
  { wrong: '领悟“四个确立”', right: '领悟“两个确立”' },
  { wrong: '拥护“四个确立”', right: '拥护“两个确立”' },
  { wrong: '青山绿水就是金山银山', right: '绿水青山就是金山银山' },
  { wrong: '绿水青山就是银山金山', right: '绿水青山就是金山银山' },
]
