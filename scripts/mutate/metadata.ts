import type { Field } from '../../src/tree/index.ts'
import { fieldsOf } from './docnumber.ts'
import { type Kind, type Plant, signedYear, type Subject } from './kind.ts'

/** The value of a header field written another way, where it stands in one piece. */
function valueOf(key: Field['key'], change: (value: string, subject: Subject) => string | undefined): Kind['plants'] {
  return (subject) =>
    fieldsOf(subject.notice).flatMap((field): Plant[] => {
      if (field.key !== key || field.value === '') return []
      const { start, end } = field.position
      const at = subject.source.text.indexOf(field.value, start.offset + field.label.length)
      const text = change(field.value, subject)
      if (at < 0 || at + field.value.length > end.offset || text === undefined || text === field.value) return []
      return [[{ start: at, end: at + field.value.length, text }]]
    })
}

const hasSignature = ({ notice }: Subject): boolean =>
  notice.children.some((child) => child.type === 'signature' && child.date !== undefined)
const hasIssuer = ({ notice }: Subject): boolean =>
  notice.children.some((child) => child.type === 'signature' && child.issuers.length > 0)
const hasTitle = ({ notice }: Subject): boolean => notice.children.some((child) => child.type === 'title')

export const kinds: readonly Kind[] = [
  {
    name: 'date of the header other than that of signing',
    rules: ['metadata/date-mismatch', 'metadata/publish-before-signing'],
    plants: valueOf('dateWritten', (value, subject) =>
      hasSignature(subject) ? value.replace(/(20[0-9]{2})/, (year) => String(Number(year) - 1)) : undefined,
    ),
  },
  {
    name: 'published before it was signed',
    rules: ['metadata/publish-before-signing'],
    plants: valueOf('datePublished', (value, subject) => {
      const signed = signedYear(subject)
      return signed === undefined ? undefined : value.replace(/20[0-9]{2}/, String(signed - 1))
    }),
  },
  {
    name: 'organ of the header other than that of the signature',
    rules: ['metadata/issuer-mismatch'],
    plants: valueOf('issuer', (_, subject) => (hasIssuer(subject) ? '棠湾区统计局' : undefined)),
  },
  {
    name: 'title of the header with another year or word',
    rules: ['metadata/title-mismatch'],
    plants: valueOf('title', (value, subject) =>
      hasTitle(subject) && /20[0-9]{2}年/.test(value) ? value.replace(/20[0-9]{2}年/, '2009年') : undefined,
    ),
  },
  {
    name: 'index number cut short',
    rules: ['metadata/index-format', 'metadata/index-year-mismatch'],
    plants: valueOf('indexNumber', (value) =>
      /-[0-9]{4}-/.test(value) ? value.replace(/[0-9](-[0-9]+)$/, '$1') : undefined,
    ),
  },
  {
    name: 'another year in the index number',
    rules: ['metadata/index-year-mismatch'],
    plants: valueOf('indexNumber', (value, subject) =>
      hasSignature(subject) && /[-/]20[0-9]{2}-/.test(value)
        ? value.replace(/([-/])20[0-9]{2}-/, '$12003-')
        : undefined,
    ),
  },
]
