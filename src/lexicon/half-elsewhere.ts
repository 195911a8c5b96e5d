/** Marks whose other half stands elsewhere. Source: pages that cut a line short or tell a bracket in two. */
import type { Passage } from '../tree/index.ts'
import { pairs } from './marks.ts'
import type { PairingDefect } from './pairing.ts'

/** What a page offers beside the text, its other half lost: 【字体：大 中 小. */
const pageLine = /^【(?:浏览)?(?:字号|字体|大|打印|分享|关闭|收藏|浏览)/

/** The half that is missing lies in what the page has cut off, or in another element of the notice. */
export function isHalfElsewhere({ mark, other }: PairingDefect, passages: readonly Passage[]): boolean {
  const text = passages[mark.paragraph]?.flow.text ?? ''
  if (isShared(passages, mark.paragraph)) return true
  return other === undefined && pairs.has(mark.mark) && (text.endsWith('…') || pageLine.test(text.slice(mark.at)))
}

/** The date of issue and the number share a bracket and are elements each: （2024年3月15日云教〔2024〕12号）. */
function isShared(passages: readonly Passage[], at: number): boolean {
  const isNumber = (each: Passage | undefined) => each?.node.type === 'documentNumber'
  return passages[at]?.node.type === 'annotation' && (isNumber(passages[at - 1]) || isNumber(passages[at + 1]))
}
