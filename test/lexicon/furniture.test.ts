import { describe, expect, it } from 'vitest'
import { annotation, isStrongFurniture, looksLikeFurniture } from '../../src/lexicon/index.ts'

describe('looksLikeFurniture', () => {
  it.each([
    '扫一扫在手机打开当前页',
    '您当前的位置：首页 > 政务公开 > 通知公告',
    '当前位置：首页>文件',
    '首页 > 政务公开',
    '【打印本页】 【关闭窗口】',
    '打印本页',
    '字体：大 中 小',
    '【字体：大 中 小】',
    'A+ A-',
    '分享到：',
    '上一篇：关于绿化的通知',
    '下一篇',
    '浏览次数：123',
    '来源：云湖区教育局 浏览次数：12',
    '责任编辑：王某',
    '版权所有：云湖区人民政府 云ICP备12345678号',
    '主办单位：云湖区人民政府办公室',
    '相关链接',
    '网站地图 | 隐私声明 | 联系我们',
    'https://www.example.org/a/b.html',
    '- 3 -',
    '—3—',
    '第 3 页 共 12 页',
    '返 回 顶 部',
    '长者助手',
    '1. 主页 > 社会焦点',
    '通知公告',
    '关闭 打印责任编辑：王某',
    '网络编辑：王某 信息审核：李某',
    '本文标签：绿化 学校',
    '（本文来源：云湖网）',
    '2024年3月15日 09:12',
    '【阅读全文】',
    '本文来自于云湖区教育局',
    '首页',
    '搜索',
    '·教育信息',
  ])('%s', (text) => {
    expect(looksLikeFurniture(text)).toBe(true)
  })

  it.each([
    ['（此件公开发布）', 'a note of the notice'],
    ['公开方式：主动公开', 'a note of the notice'],
    ['一、加强领导', 'a heading'],
    ['请各单位扫码填报。', 'a sentence'],
    ['政务公开工作要点', 'a title'],
    ['首页改版方案', 'a title'],
    ['主办单位要落实责任', 'a sentence'],
    ['浏览网站时请注意安全。', 'a sentence'],
    ['云湖区教育局', 'an organ'],
    ['2024年3月15日', 'a date'],
    ['附件：1.名单', 'a note of attachments'],
    ['-3', 'a number'],
    ['', 'nothing'],
    [`分享${'很'.repeat(400)}长`, 'longer than any such line'],
  ])('not “%s”: %s', (text) => {
    expect(looksLikeFurniture(text)).toBe(false)
  })
})

describe('isStrongFurniture', () => {
  it.each([
    '打印本页',
    '【打印】【关闭】',
    '版权所有：云湖区人民政府',
    '上一篇：关于绿化的通知',
    '扫一扫在手机打开当前页',
  ])('%s is certain', (text) => {
    expect(isStrongFurniture(text)).toBe(true)
  })

  it.each([
    ['搜索', 'may be a cell of a table'],
    ['-', 'may be a cell of a table'],
    ['首页', 'may be a name'],
    ['政务公开', 'may be a heading'],
    ['- 3 -', 'numbers of pages stand within the text'],
  ])('“%s” is not: %s', (text) => {
    expect(isStrongFurniture(text)).toBe(false)
  })
})

describe('annotation', () => {
  it.each([
    '（此件公开发布）',
    '(此件主动公开)',
    '（此件依申请公开）',
    '（联系人：王某，电话：000-1234567）',
    '（本文有删减）',
    '（信息公开形式：主动公开）',
  ])('%s', (text) => {
    expect(annotation.test(text)).toBe(true)
  })

  it.each([
    ['（一）加强领导', 'a marker'],
    ['（试行）', 'part of a title'],
    ['（此件公开发布', 'no bracket behind it'],
    ['此件公开发布', 'no brackets'],
    ['（共12名）', 'a remark'],
  ])('not “%s”: %s', (text) => {
    expect(annotation.test(text)).toBe(false)
  })
})
