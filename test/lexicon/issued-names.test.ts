import { describe, expect, it } from 'vitest'
import { issuedNames, nameKey, nameRelation } from '../../src/lexicon/index.ts'
import { parse } from '../../src/parse/index.ts'
import { sourceFromText } from '../../src/read/index.ts'
import { noticeWith } from '../../src/testing/index.ts'

describe('issuedNames', () => {
  it.each([
    ['现将《招生办法》印发给你们，请认真执行。', ['招生办法']],
    ['《招生办法》已经区政府同意，现印发给你们。', ['招生办法']],
    ['为规范招生，根据《教育法》，我局制定了《招生办法》，现印发给你们。', ['招生办法']],
    ['我局修订了《招生办法》《转学办法》。现印发给你们，请认真执行。', ['招生办法', '转学办法']],
    ['现将《〈教育条例〉实施办法》公布如下。', ['〈教育条例〉实施办法']],
    ['根据《教育法》，现印发有关事项如下。', []],
    ['请认真学习《招生办法》，做好准备工作。', []],
  ])('finds what %s issues', (body, names) => {
    const notice = parse(sourceFromText(noticeWith({ body }), { path: 'notice.txt' }))
    expect(issuedNames(notice).map(({ name }) => name)).toEqual(names)
  })
})

describe('nameRelation', () => {
  it.each([
    ['云湖区招生办法', '云湖区招生办法（试行）', 'same'],
    ['招生办法', '云湖区招生办法', 'shorter'],
    ['云湖区招生办法', '招生办法', 'longer'],
    ['云湖区2024年招生工作方案', '云湖区2023年招生工作方案', 'close'],
    ['云湖区招生工作方案', '青岭县防汛应急预案', 'other'],
  ])('of %s to %s', (one, two, relation) => {
    expect(nameRelation(nameKey(one), nameKey(two))).toBe(relation)
  })
})
