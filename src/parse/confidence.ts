/** How sure we are that a text is a notice at all. */
import { genreNamed, genreOf, looksLikeOrgan, plainWords } from '../lexicon/index.ts'
import { childOf, childrenOf, type Node, type Notice, textOf, walk } from '../tree/index.ts'

/**
 * 0 to 1, from the parts that were found: a title with a genre word, a document number, recipients, a signature, a
 * header, articles. Below 0.5 the text is told to be no notice. News and articles about notices have a title and
 * little else.
 */
export function confidenceOf(notice: Notice, text: string): number {
  let score = 0
  const title = childrenOf(notice, 'title').find((each) => each.repeated !== true)
  const genre =
    title === undefined
      ? genreOf(headerTitleOf(notice) ?? '')
      : title.genre === undefined
        ? undefined
        : genreNamed(title.genre)
  if (genre !== undefined && title !== undefined && isOwnTitle(title.text)) score += 0.15
  if (genre !== undefined)
    score += genre.statutory || genre.addressed || genre.word === '公示' ? 0.35 : genre.normative ? 0.2 : 0.1
  if (childOf(notice, 'documentNumber') !== undefined) score += 0.3
  const isAddressed = childOf(notice, 'recipients') !== undefined
  if (isAddressed) score += 0.25
  if (childOf(notice, 'attachmentNote') !== undefined) score += 0.1
  const words = wordsAround(notice)
  if (words.some((each) => formula.test(each))) score += words.some((each) => closeFormula.test(each)) ? 0.5 : 0.35
  else if (isAddressed && words.some((each) => bidding.test(each))) score += 0.15
  const signature = childOf(notice, 'signature')
  if (signature !== undefined) score += signature.issuers.length > 0 && signature.date !== undefined ? 0.35 : 0.1
  if (childrenOf(notice, 'attachment').some((each) => childOf(each, 'title') && childOf(each, 'signature')))
    score += 0.4
  score += headerScore(notice)
  const { articles, markers: marked } = countMarkers(notice)
  const markers = marked < 2 && genre?.normative === true ? countDecimals(notice) : marked
  if (articles >= 2) score += text.includes('制定本') || text.includes('制訂本') ? 0.5 : 0.35
  else if (markers >= 2) score += markers >= 6 && genre?.normative === true ? 0.3 : 0.15
  if (childOf(notice, 'issuer') !== undefined) score += 0.1
  if (hanRatio(text) < 0.5) score = Math.min(score, 0.2)
  if (/(?:律师事务所|本报讯|本报记者|新华社记者|记者[\u4e00-\u9fa5]{2,4}报道|通讯员)/.test(openingOf(notice)))
    score -= 0.4
  return Math.round(Math.min(1, Math.max(0, score)) * 100) / 100
}

function headerTitleOf(notice: Notice): string | undefined {
  const fields = childrenOf(notice, 'metadata').flatMap((metadata) => childrenOf(metadata, 'field'))
  return fields.find((field) => field.key === 'title')?.value
}

function headerScore(notice: Notice): number {
  const keys = new Set<string>()
  for (const metadata of childrenOf(notice, 'metadata')) {
    for (const field of childrenOf(metadata, 'field')) if (field.value !== '') keys.add(field.key)
  }
  if (!keys.has('indexNumber') && !keys.has('documentNumber')) return 0
  return keys.size >= 3 ? 0.35 : 0.2
}

function countMarkers(notice: Notice): { articles: number; markers: number } {
  let articles = 0
  let markers = 0
  walk(notice, (node: Node) => {
    if (node.type !== 'marker') return
    markers++
    if (node.style === 'article') articles++
  })
  return { articles, markers }
}

/** Share of 汉字 among the letters of the text's first 1,000 characters. */
function hanRatio(text: string): number {
  let han = 0
  let latin = 0
  for (let offset = 0; offset < Math.min(text.length, 1000); offset++) {
    const code = text.charCodeAt(offset)
    if (code >= 0x3400 && code <= 0x9fff) han++
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++
  }
  return han + latin === 0 ? 0 : han / (han + latin)
}

/** Paragraphs such as 1.1编制目的: the numbering of 应急预案, which is none of the standard's. */
function countDecimals(notice: Notice): number {
  let decimals = 0
  for (const body of childrenOf(notice, 'body')) {
    for (const block of body.children) {
      if (block.type === 'paragraph' && /^\d{1,2}(?:\.\d{1,2})*[\s\u3000]*[\u4e00-\u9fa5]/.test(textOf(block)))
        decimals++
    }
  }
  return decimals
}

/** 某局关于…: a title that names its organ. */
function isOwnTitle(title: string): boolean {
  const organ = /^(.{3,40}?)关于/.exec(plainWords(title))?.[1]
  if (organ !== undefined) return looksLikeOrgan(organ)
  for (let end = 3; end < Math.min(title.length, 26); end++) if (looksLikeOrgan(title.slice(0, end))) return true
  return false
}

/** Words that notices open or close with, in their first or last two paragraphs outside the numbered parts. */
const formula =
  /(?:现将|现就|特将|兹将|现予以?|特此)[^。]{0,80}?(?:印发|转发|下发|公示|公告|通告|通知|公布|批复|函复|函告|报告|通报)|请(?:认真)?(?:遵照|贯彻|组织|结合[^。]{0,20})(?:执行|实施|落实|贯彻)|(?:通知|公告|通告|批复|答复|公示|函复)如下|事项.{0,6}如下|^此复|收悉|本(?:决定|通知|公告|通告|办法|意见|令)自(?:公布|发布|印发|下发)之日起|决定[^。]{0,80}予以(?:表彰|表扬|奖励|嘉奖|通报|公布)/

/** Those among them that hardly any other text has. */
const closeFormula =
  /现[将就][^。]{0,80}(?:通知|通告|公告|公示|批复|函复|报告|通报)如下|特此(?:通知|公告|通告|批复|函复|函告|公示|报告|通报)|现将[^。]{0,80}予以公示/

/** What an addressed paper asks for. */
const bidding =
  /(?:具体|有关|相关|提出)[^。]{0,16}如下|请(?:各|你|贵|校|有关|相关)[^。]{0,80}(?:参加|做好|落实|报送|执行|遵照|填报|提供|配合|安排)/

function wordsAround(notice: Notice): string[] {
  const blocks = childrenOf(notice, 'body').flatMap((body) => body.children)
  const numbered = blocks.findIndex((block) => block.type !== 'paragraph')
  const opening = blocks.slice(0, numbered < 0 ? 2 : Math.min(numbered, 2))
  const closing = blocks.slice(-2).filter((block) => block.type === 'paragraph')
  return [...opening, ...closing].map((each) => plainWords(textOf(each).slice(0, 400)))
}

function openingOf(notice: Notice): string {
  const body = childOf(notice, 'body')
  const first = body?.children[0]
  return first === undefined ? '' : textOf(first).slice(0, 120)
}
