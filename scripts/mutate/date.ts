import { findDates, type DateForm } from '../../src/lexicon/index.ts'
import { signatureDate, type Signature } from '../../src/tree/index.ts'
import { editIn, type Kind, type Plant, replacing, type Subject } from './kind.ts'

/** The date below the signature, written another way. */
function signed(change: (form: DateForm) => string | undefined): Kind['plants'] {
  return ({ notice }: Subject) =>
    notice.children
      .filter((child): child is Signature => child.type === 'signature')
      .flatMap((signature): Plant[] => {
        const flow = signatureDate(signature)
        return findDates(flow.text).flatMap((form) => {
          const text = /^20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日$/.test(form.raw) ? change(form) : undefined
          const edit = text === undefined || text === form.raw ? undefined : editIn(flow, form.start, form.end, text)
          return edit === undefined ? [] : [[edit]]
        })
      })
}

const digits = '〇一二三四五六七八九'
const inChinese = (text: string): string => text.replace(/[0-9]/g, (digit) => digits.charAt(Number(digit)))
const day = /(20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日/g

export const kinds: readonly Kind[] = [
  {
    name: 'date of signing in Chinese numerals',
    rules: ['date/sign-arabic'],
    plants: signed(
      ({ year, month, day: of }) =>
        `${inChinese(String(year))}年${digits.charAt(((month ?? 1) % 9) + 1)}月${digits.charAt(((of ?? 1) % 9) + 1)}日`,
    ),
  },
  {
    name: 'date of signing without its day',
    rules: ['date/sign-complete'],
    plants: signed(({ raw }) => raw.replace(/[0-9]+日$/, '')),
  },
  {
    name: 'date of signing with two digits of the year',
    rules: ['date/sign-complete', 'date/two-digit-year'],
    plants: signed(({ raw }) => raw.replace(/^20/, '')),
  },
  {
    name: 'date of signing with 0',
    rules: ['date/no-zero-padding'],
    plants: signed(({ raw }) => raw.replace(/年([0-9])月/, '年0$1月')),
  },
  { name: 'month 13', rules: ['date/invalid'], plants: replacing(day, (match) => `${match[1]}年13月${match[3]}日`) },
  { name: '31 June', rules: ['date/invalid'], plants: replacing(day, (match) => `${match[1]}年6月31日`) },
  { name: '30 February', rules: ['date/invalid'], plants: replacing(day, (match) => `${match[1]}年2月30日`) },
  { name: '31 June of signing', rules: ['date/invalid'], plants: signed(({ year }) => `${year}年6月31日`) },
  {
    name: 'the year with two digits',
    rules: ['date/two-digit-year'],
    plants: replacing(
      /(?<=[，。、；：于自在从到前后])20([0-9]{2})年(?=[0-9]{1,2}月[0-9]{1,2}日)/g,
      (match) => `${match[1]}年`,
    ),
  },
  {
    name: 'a range that ends before it begins',
    rules: ['date/range-order'],
    plants: replacing(/(20[0-9]{2})年(?=[^0-9])/g, (match, { flow: { text } }) =>
      /^[至到—]/.test(text.slice(match.index + 5)) ? undefined : `2020年9月10日至2020年8月9日，`,
    ),
  },
  {
    name: '2020.7.2 in a sentence',
    rules: ['date/dotted'],
    plants: replacing(day, (match) => `${match[1]}.${match[2]}.${match[3]}`),
  },
  {
    name: '号 for 日 in a sentence',
    rules: ['date/hao'],
    plants: replacing(/(?<=[0-9]{1,2}月)([0-9]{1,2})日/g, (match) => `${match[1]}号`),
  },
  {
    name: 'a month in Chinese numerals in a date',
    rules: ['date/cn-arabic-mixed'],
    plants: replacing(day, (match) => `${match[1]}年七月${match[3]}日`),
  },
  {
    name: 'a day of the week that is not',
    rules: ['date/weekday'],
    plants: replacing(day, (match) => {
      const of = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))).getUTCDay()
      return `${match[0]}（星期${'日一二三四五六'.charAt((of + 3) % 7)}）`
    }),
  },
]
