/** Where the text of a notice ends and the rest of a web page begins. */
import { isStrongFurniture, looksLikeFurniture } from '../lexicon/index.ts'
import type { Line } from './lines.ts'
import { isDateLine, looksLikeAnnotation, looksLikeImprint, markerOf } from './shapes.ts'

/**
 * Index of the first line of the furniture that closes the page; `lines.length` where there is none. A place counts
 * as the end only when what follows reads like a page's foot: short lines, few of them words of a notice. Linear.
 */
export function startOfFurniture(lines: readonly Line[], from: number): number {
  let content = 0
  let furniture = 0
  let best = lines.length
  for (let index = lines.length - 1; index >= from; index--) {
    const line = lines[index]
    if (line === undefined) break
    const text = line.text
    const isFurniture = !isLongSentence(text) && (looksLikeFurniture(text) || isSourceLine(text))
    if (isFurniture) furniture++
    else if (isContent(line)) content++
    const after = lines.length - index
    if (content > Math.max(0, after * 0.08)) {
      if (content > 6) break
      continue
    }
    if ((isStrongFurniture(text) || isSourceLine(text)) && furniture * 4 >= Math.min(after, 40)) best = index
  }
  return best
}

/** A sentence of some length is no button and no menu. */
function isLongSentence(text: string): boolean {
  return text.length > 40 && text.endsWith('。')
}

/** 来源：… is a field above a notice; below it, it belongs to the page. */
function isSourceLine(text: string): boolean {
  return /^(?:信息|文章|稿件)?来源[:：].{0,40}$/.test(text)
}

/** Words of a notice: a marker, a sentence of some length, a date line, an imprint. */
function isContent(line: Line): boolean {
  const text = line.text
  if (text.length > 700) return false
  if (text.length >= 24 && /[。；]$/.test(text)) return true
  if (markerOf(line) !== undefined && text.length > 3) return true
  return isDateLine(text) || looksLikeImprint(text) || looksLikeAnnotation(text)
}
