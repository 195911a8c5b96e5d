import { findDocumentNumbers, type DocumentNumberForm } from '../../src/lexicon/index.ts'
import { type Field, type Notice, ownNumberPlaces } from '../../src/tree/index.ts'
import { editIn, type Kind, type Plant, replacing, type Subject } from './kind.ts'

type Change = (form: DocumentNumberForm) => string | undefined

/** The notice's own numbers, one of them written another way. */
function ownNumbers(change: Change, wanted: (notice: Notice) => boolean = () => true): Kind['plants'] {
  return ({ notice }: Subject) =>
    !wanted(notice)
      ? []
      : ownNumberPlaces(notice).flatMap(({ flow }): Plant[] =>
          findDocumentNumbers(flow.text).flatMap((form) => {
            const text = /^.{1,12}〔20[0-9]{2}〕[1-9][0-9]{0,3}号$/.test(form.raw) ? change(form) : undefined
            const edit = text === undefined ? undefined : editIn(flow, form.start, form.end, text)
            return edit === undefined ? [] : [[edit]]
          }),
        )
}

const swap =
  (pattern: RegExp, by: string): Change =>
  ({ raw }) =>
    raw.replace(pattern, by)

function hasNumberTwice(notice: Notice): boolean {
  return ownNumberPlaces(notice).length >= 2
}

export function fieldsOf(notice: Notice): readonly Field[] {
  return notice.children
    .filter((child) => child.type === 'metadata')
    .flatMap(({ children }) => children)
    .filter((child) => child.type === 'field')
}

export const kinds: readonly Kind[] = [
  { name: '[2020] for 〔2020〕', rules: ['docnumber/bracket'], plants: ownNumbers(swap(/〔(.*)〕/, '[$1]')) },
  { name: '（2020） for 〔2020〕', rules: ['docnumber/bracket'], plants: ownNumbers(swap(/〔(.*)〕/, '（$1）')) },
  { name: '【2020】 for 〔2020〕', rules: ['docnumber/bracket'], plants: ownNumbers(swap(/〔(.*)〕/, '【$1】')) },
  { name: '〔20〕 for 〔2020〕', rules: ['docnumber/year-full'], plants: ownNumbers(swap(/〔20/, '〔')) },
  { name: '012号 for 12号', rules: ['docnumber/zero-padding'], plants: ownNumbers(swap(/〕/, '〕0')) },
  { name: '第12号 for 12号', rules: ['docnumber/di-char'], plants: ownNumbers(swap(/〕/, '〕第')) },
  { name: '号 left out', rules: ['docnumber/hao-and-spacing'], plants: ownNumbers(swap(/号$/, '')) },
  { name: 'a blank in the number', rules: ['docnumber/hao-and-spacing'], plants: ownNumbers(swap(/号$/, ' 号')) },
  { name: '字〔2020〕', rules: ['docnumber/zi-char'], plants: ownNumbers(swap(/(?<!字)〔/, '字〔')) },
  {
    name: 'a year that is far off',
    rules: ['docnumber/future-year', 'docnumber/year-signdate-mismatch'],
    plants: ownNumbers(swap(/〔20/, '〔22')),
  },
  {
    name: 'two copies of the number that differ',
    rules: ['metadata/docnumber-mismatch', 'docnumber/multiple'],
    plants: ownNumbers(
      ({ raw }) => raw.replace(/([0-9])号$/, (_, digit) => `${(Number(digit) + 3) % 10}号`),
      hasNumberTwice,
    ),
  },
  {
    name: '[2020] in a cited number',
    rules: ['citation/number-format', 'docnumber/bracket'],
    plants: replacing(
      /(?<=[（(][\u4e00-\u9fa5]{2,8})〔(20[0-9]{2})〕(?=[1-9][0-9]{0,3}号[）)])/g,
      (match) => `[${match[1]}]`,
    ),
  },
  {
    name: 'a cited number of the future',
    rules: ['citation/future'],
    plants: replacing(/(?<=[（(][\u4e00-\u9fa5]{2,8}〔)20[0-9]{2}(?=〕[1-9][0-9]{0,3}号[）)])/g, () => '2029'),
  },
]
