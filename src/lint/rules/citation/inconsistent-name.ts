import { documentNumberKey, findDocumentNumbers } from '../../../lexicon/index.ts'
import { flowRange, type Passage, passagesWith, type Range } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const near = /《/g
/** A name with names in it, and the bracket behind that may hold its number. */
const named = /《([^《》]{0,120}(?:《[^《》]{1,80}》[^《》]{0,80}){0,3})》(?:（([^（）]{4,40})）)?/g

/** Shorter names differ by one character and are two: 公路法 and 铁路法. */
const shortest = 12
/** A paper that cites more is a catalogue, with names in series. */
const mostNames = 60
const series =
  /[0-9０-９A-Za-zⅠ-Ⅹ〇零一二三四五六七八九十百千两首甲乙丙丁戊上下左右东西南北中前后大小高低内外男女老幼新旧正副初公私民国地省市县区乡镇村州盟旗街城农工商军校院春夏秋冬年季月日周数化科文理力医哲物生史水电气煤油铁路陆海空线期批次类级版编章卷册总分再不非免未]/

interface Name {
  readonly text: string
  /** For comparison: brackets, quotes and blanks left out, from 关于 on. */
  readonly key: string
  readonly number: string
  readonly range: Range
}

function namesIn({ node, flow }: Passage): Name[] {
  if (node.type === 'tableCell') return []
  return Array.from(flow.text.matchAll(named), ({ 0: whole, 1: text = '', 2: behind = '', index }) => {
    const form = behind.includes('号') ? findDocumentNumbers(behind)[0] : undefined
    const plain = text.replace(/[《》〈〉<>“”"\s]+/g, '')
    const about = plain.indexOf('关于')
    return {
      text,
      key: plain.slice(about > 0 && about <= 30 ? about : plain.startsWith('中华人民共和国') ? 7 : 0),
      number: whole.endsWith('）') && form?.start === 0 ? documentNumberKey(form.raw) : '',
      range: flowRange(flow, index, index + text.length + 2),
    }
  })
}

/** The pieces between what two names have in common at both ends. */
function difference(one: string, two: string): { one: string; two: string } {
  const shorter = Math.min(one.length, two.length)
  let head = 0
  while (head < shorter && one[head] === two[head]) head++
  let tail = 0
  while (tail < shorter - head && one[one.length - 1 - tail] === two[two.length - 1 - tail]) tail++
  return { one: one.slice(head, one.length - tail), two: two.slice(head, two.length - tail) }
}

/** One name with a character mistyped, left out or put twice, or with two that changed places. */
function isMiswritten(one: string, two: string): boolean {
  if (Math.abs(one.length - two.length) > 1) return false
  if (!two.startsWith(one.slice(0, 5)) && !two.endsWith(one.slice(-5))) return false
  const pieces = difference(one, two)
  const longest = Math.max(pieces.one.length, pieces.two.length)
  if (longest === 2) return pieces.one === [...pieces.two].reverse().join('')
  return longest === 1 && !series.test(pieces.one + pieces.two)
}

/** Names under one number that cannot be a long and a short form of each other. */
function differUnderNumber(one: string, two: string): boolean {
  if (one === '' || two === '' || one.includes(two) || two.includes(one)) return false
  const pieces = difference(one, two)
  const same = one.length - pieces.one.length
  return Math.max(pieces.one.length, pieces.two.length) <= 4 && same >= 6 && pieces.one !== '' && pieces.two !== ''
}

export default defineRule({
  id: 'citation/inconsistent-name',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '《党政机关公文处理工作条例》第二十条（四）：引文准确；同一文件前后名称一致',
    en: '《党政机关公文处理工作条例》 article 20 (4): citations are accurate; one paper has one name',
  },
  messages: {
    name: {
      zh: '“《{found}》”与前后文的“《{other}》”只差一字，名称不一致',
      en: '"《{found}》" and "《{other}》" differ by one character and do not agree',
      help: { zh: '对照原文件，统一名称', en: 'look at the paper itself and use one name' },
    },
    number: {
      zh: '同一文号下，“《{found}》”与“《{other}》”不一致',
      en: '"《{found}》" and "《{other}》" stand under one number and do not agree',
      help: { zh: '对照原文件，改正名称或者文号', en: 'look at the paper itself, and correct the name or the number' },
    },
  },
  docs: {
    summary: { zh: '同一文件前后名称一致', en: 'One paper has one name throughout' },
    why: {
      zh: '名称多一字少一字，读者会当成两个文件去找。',
      en: 'With a character more or less, readers look for two papers.',
    },
    limits: {
      zh: '比两种：同一文号后面的名称有一处不同；十二字以上的名称只差一个字，或者相邻两字颠倒。差在数字、地名层级、季节、学科这类成系列的字上不报，短名称、全称与简称不报，表格里的不比；引用超过六十个文件的目录只比文号。',
      en: 'Two cases: names under one number that differ in one place, and names of twelve characters and more that differ by one character, or by two that changed places. Characters of series (numerals, levels, seasons, subjects), short names, and full beside short forms are let be, and so are tables; in catalogues of more than sixty papers only numbers are compared.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n根据《关于做好2020年全市防汛抗旱工作的通知》要求，请加强值守。《关于做好2021年全市防汛抗旱工作的通知》另行印发。',
    ],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n根据《关于做好全市防汛抗旱工作的实施方案》要求，请加强值守。对照《关于做好全市防讯抗旱工作的实施方案》开展自查。',
    ],
  },
  needs: ['《', '》'],
  create: (context) => ({
    notice(notice) {
      const names = passagesWith(notice, near).flatMap(namesIn)
      const byKey = new Map<string, Name>()
      const byNumber = new Map<string, Name>()
      const counts = new Map<string, number>()
      const told = new Set<string>()
      const tell = (messageId: 'name' | 'number', found: Name, other: Name) =>
        context.report({
          messageId,
          at: context.positionAt(found.range.start, found.range.end),
          data: { found: found.text, other: other.text },
          related: {
            at: context.positionAt(other.range.start, other.range.end),
            zh: `另一处是“《${other.text}》”`,
            en: `the other is "《${other.text}》"`,
          },
          groupKey: `${found.key} ${other.key}`,
        })
      for (const name of names) {
        counts.set(name.key, (counts.get(name.key) ?? 0) + 1)
        if (!byKey.has(name.key)) byKey.set(name.key, name)
        if (name.number === '') continue
        const first = byNumber.get(name.number)
        if (first === undefined) byNumber.set(name.number, name)
        else if (differUnderNumber(first.key, name.key)) {
          told.add(name.key).add(first.key)
          tell('number', name, first)
        }
      }
      const all =
        byKey.size > mostNames ? [] : [...byKey.values()].filter(({ key }) => key.length >= shortest && !told.has(key))
      for (const [at, first] of all.entries()) {
        for (const later of all.slice(at + 1)) {
          if (!isMiswritten(first.key, later.key)) continue
          // The rarer of the two is the slip.
          const slip = (counts.get(first.key) ?? 0) < (counts.get(later.key) ?? 0) ? first : later
          tell('name', slip, slip === first ? later : first)
        }
      }
    },
  }),
})
