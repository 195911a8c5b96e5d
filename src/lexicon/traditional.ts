/**
 * Traditional characters of the words that tell the parts of a notice, one for one. Source: notices as sites with
 * traditional characters mirror them. Not a converter: values stay as they are written.
 */

const pairs =
  '關关於于國国務务號号發发辦办廳厅縣县區区鎮镇鄉乡設设為为與与會会學学單单對对現现將将經经屬属處处團团隊队總总員员黨党組组織织聯联協协機机構构議议報报請请復复覆复決决規规條条細细則则綱纲劃划畫划計计紀纪準准標标錄录見见轉转實实認认貫贯徹彻執执項项門门稅税財财勞劳動动監监場场質质檢检測测驗验環环護护農农業业糧粮漁渔礦矿鐵铁運运輸输郵邮電电視视廣广網网紙纸銀银證证險险資资產产債债貿贸審审統统調调訊讯長长書书記记職职責责師师範范醫医藥药衛卫療疗兒儿園园圖图館馆臺台灣湾開开閉闭陽阳陰阴東东興兴慶庆寧宁濱滨濟济漢汉鄭郑蘭兰蘇苏瀋沈遼辽爾尔齊齐龍龙貴贵雲云瓊琼廈厦頭头嶺岭島岛嶼屿橋桥義义烏乌魯鲁莊庄濰潍煙烟萊莱無无錫锡鹽盐揚扬連连贛赣懷怀婁娄嶽岳張张雙双綿绵樂乐內内達达瀘泸銅铜畢毕節节順顺麗丽臨临滄沧紅红鹹咸寶宝賀贺維维從从過过據据結结傳传佈布頒颁試试暫暂徵征訂订'

const plain: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs.charAt(index * 2), pairs.charAt(index * 2 + 1)]),
)

/** The text with the characters of our table in their simplified form; as long as before. */
export function simplified(text: string): string {
  let from = 0
  let made = ''
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    const other = plain.get(char)
    if (other === undefined || other === char) continue
    made += text.slice(from, at) + other
    from = at + 1
  }
  return from === 0 ? text : made + text.slice(from)
}

/** Characters that every text of some length has, in the form that only traditional texts have. */
const telling = /[關國務號發辦區設為會學對現經應們個這來時實質]/g
const sample = 600
const enough = 3

let isTraditional = false

/** What `work` gives, where `plainWords` reads traditional characters as simplified ones if `text` has them. */
export function withScriptOf<Result>(text: string, work: () => Result): Result {
  const before = isTraditional
  isTraditional = (text.slice(0, sample).match(telling)?.length ?? 0) >= enough
  try {
    return work()
  } finally {
    isTraditional = before
  }
}

/** The words of `text` for comparison: simplified within a text in traditional characters, as written elsewhere. */
export function plainWords(text: string): string {
  return isTraditional ? simplified(text) : text
}
