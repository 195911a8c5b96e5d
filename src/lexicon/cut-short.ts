/** Texts that stop in the middle of a sentence. Source: pages that were fetched in part. */
import { type Notice, onceFor, type Passage, passagesOf } from '../tree/index.ts'
import { findDates } from './dates.ts'
import { looksLikeOrgan } from './organs.ts'

/** Words that a sentence cannot end with. */
const dangling =
  /(?:进一步|以及|并且|而且|或者|通过|按照|根据|依据|关于|对于|由于|为了|为进|其中|包括|不断|切实|认真|全面|积极|加快|着力|严格|深入|大力|继续|[和与及或并的地对将把在从向为以由被])$/
/** The last sentence has begun behind one of these. */
const stops = /[，、；：,;:]/
/** Notes, ways to reach somebody, links, blanks of a form, and what ends a list. */
const noSentence =
  /[）)”》】\]…—＿_]$|联系|电话|传真|邮箱|邮编|网址|地址|https?:|www\.|@|附件|来源|编辑|扫码|下载|^注[:：]|[A-Za-z0-9]$/
/** How many closed sentences show that the text closes them. */
const fewest = 3

/** The passage that a text breaks off in; undefined where it ends as texts do. */
export const cutShort: (notice: Notice) => Passage | undefined = onceFor((notice) => {
  const passages = passagesOf(notice)
  const last = passages.at(-1)
  if (last === undefined || notice.data.oneLine || notice.data.confidence < 0.5) return undefined
  const { node, flow, headingEnd, parent } = last
  if (node.type !== 'paragraph' && node.type !== 'item' && node.type !== 'section') return undefined
  if (parent.type === 'attachment' || !isOpen(flow.text, headingEnd)) return undefined
  const closed = passages.filter((each) => /[。！？]$/.test(each.flow.text)).length
  const open = passages.filter((each) => each !== last && isOpen(each.flow.text, each.headingEnd)).length
  return closed >= fewest && open * 8 <= closed ? last : undefined
})

/** Words of a sentence that has not come to its end. */
function isOpen(text: string, headingEnd: number): boolean {
  const sentence = text.slice(Math.max(headingEnd, text.lastIndexOf('。') + 1))
  if (/[。！？!?；;：:]$/.test(text) || text.length < 12 || noSentence.test(sentence)) return false
  if (looksLikeOrgan(text.slice(-40)) && !stops.test(text)) return false
  const dates = findDates(text.slice(-20))
  if (dates.some(({ end }) => end >= Math.min(20, text.length) - 1)) return false
  return dangling.test(text) || /[，,、]$/.test(text) || (text.length >= 20 && stops.test(text))
}
