import { describe, expect, it } from 'vitest'
import { looksLikeAddressees } from '../../src/lexicon/index.ts'

describe('looksLikeAddressees', () => {
  it.each([
    '各镇人民政府，区直各单位',
    '各中小学校、幼儿园',
    '机关各科室',
    '市直有关部门',
    '各县（市、区）教育局',
    '各镇人民政府、街道办事处，区政府各部门、各直属单位',
    '驻区各单位',
    '云湖区教育局',
    '北京、天津、河北、山东省人民政府',
    '各县财政局、水利局；各供水企业；区节水办',
  ])('%s', (text) => {
    expect(looksLikeAddressees(text)).toBe(true)
  })

  it.each([
    ['各单位要高度重视', 'a sentence'],
    ['各镇人民政府：', 'closed already'],
    ['各校2024年工作', 'a number'],
    ['现将有关事项通知如下', 'a phrase'],
    ['各类问题', 'no organs'],
    ['各项工作，各类活动', 'no organs'],
    ['局', 'too short'],
    ['', 'nothing'],
  ])('not “%s”: %s', (text) => {
    expect(looksLikeAddressees(text)).toBe(false)
  })
})
