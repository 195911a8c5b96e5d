import { describe, expect, it } from 'vitest'
import { looksLikeOrgan, looksLikeSigner } from '../../src/lexicon/index.ts'

describe('looksLikeOrgan', () => {
  it.each([
    '云湖区教育局',
    '云湖区人民政府',
    '云湖区人民政府办公室',
    '云 湖 区 教 育 局',
    '云湖市发展和改革委员会',
    '中共云湖区委',
    '云湖区人民法院',
    '国家税务总局云湖市税务局',
    '云湖区防汛抗旱指挥部',
    '云湖区绿化工作领导小组',
    '云湖区教育局（云湖区语言文字工作委员会）',
    '云湖第一中学',
    '云湖城市建设集团有限公司',
    '云湖区教育局 云湖区财政局',
    '国务院',
    '白石镇人民政府',
  ])('%s', (text) => {
    expect(looksLikeOrgan(text)).toBe(true)
  })

  it.each([
    ['局', 'too short'],
    ['现将有关事项通知如下', 'a phrase'],
    ['认真贯彻执行', '执行 is no bank'],
    ['请按要求办理', 'a phrase'],
    ['建立长效机制，成立机构', 'a comma'],
    ['关于成立领导小组', 'a title'],
    ['各中小学校', 'recipients'],
    ['有关部门', 'recipients'],
    ['附件', 'a label'],
    ['大部分', 'a phrase'],
    ['领导干部', 'persons'],
    ['春季运动会', 'an event'],
    ['云湖广场', 'a place'],
    ['农贸市场', 'a place'],
    ['云湖超市', 'a shop'],
    ['存在的困难之处', 'a phrase'],
    ['云湖区教育局。', 'a sentence'],
    ['《云湖区教育局》', 'a book'],
    ['云湖区教育局关于绿化的通知', 'a title'],
    ['云湖区教育局2024年3月15日', 'an organ with its date'],
    ['', 'nothing'],
  ])('not “%s”: %s', (text) => {
    expect(looksLikeOrgan(text)).toBe(false)
  })
})

describe('looksLikeSigner', () => {
  it.each([
    '市长 王小明',
    '市　长　王小明',
    '市　长：王小明',
    '代市长 王小明',
    '主　任：王　明',
    '总　理　　王小明',
    '云湖市人民政府市长 王小明',
    '云湖市教育局局长 王小明',
    '区长 艾力·买买提',
  ])('%s', (text) => {
    expect(looksLikeSigner(text)).toBe(true)
  })

  it.each([
    ['王小明', 'a name alone'],
    ['市长王小明', 'nothing parts post and name'],
    ['市长', 'a post alone'],
    ['市长 王', 'a name has two characters at least'],
    ['市长 王小明主持了会议', 'too long for a name'],
    ['联系人：王小明', 'no post'],
    ['云湖区教育局 云湖区财政局', 'organs'],
    ['组长：王小明', 'a post that signs no order'],
    ['市长 王小明。', 'a sentence'],
    ['', 'nothing'],
  ])('not “%s”: %s', (text) => {
    expect(looksLikeSigner(text)).toBe(false)
  })
})
