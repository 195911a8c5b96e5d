/**
 * Characters that look like 汉字 and are none: radicals as a PDF's fonts name them, and doubles kept for old encodings.
 * Source: Unicode Standard, blocks 2E80–2EFF, 2F00–2FDF, F900–FAFF, 2F800–2FA1F, and their compatibility mappings.
 */

/** Radicals of the block 2E80–2EFF, which Unicode maps to nothing, with the 汉字 that they are printed for. */
const supplement: ReadonlyMap<string, string> = new Map(
  '⺁厂 ⺌小 ⺎兀 ⺏尣 ⺟母 ⺠民 ⺢水 ⺮竹 ⺼月 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻌辶 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
    .split(' ')
    .map((pair) => [pair[0] ?? '', pair.slice(1)]),
)

/** Unified 汉字 in the block of the doubles. */
const unified = /[\ufa0e\ufa0f\ufa11\ufa13\ufa14\ufa1f\ufa21\ufa23\ufa24\ufa27-\ufa29]/

/** Runs of such characters. */
export const lookalikeHan = /(?:[\u2e80-\u2fdf\uf900-\ufaff]|\ud87e[\udc00-\ude1f])+/g

/** The 汉字 for the radicals and doubles of `text`; what has none stays. */
export function plainHan(text: string): string {
  let plain = ''
  for (const char of text) {
    const known = supplement.get(char)
    plain += known ?? (unified.test(char) ? char : char.normalize('NFKC'))
  }
  return plain
}
