/** How sure the parser is that a text is a notice. */
import { describe, expect, it } from 'vitest'
import { noticeWith } from '../../src/testing/index.ts'
import { treeOf } from './told.ts'

const sure = (text: string): number => treeOf(text).data.confidence

describe('confidence', () => {
  it.each([
    ['a whole notice', noticeWith()],
    ['a notice without a number', noticeWith({ number: null })],
    ['a notice without a date', noticeWith({ date: null })],
    [
      'a notice under a header',
      noticeWith({ header: ['索引号：YH001', '发布机构：云湖区教育局', '发布日期：2024-03-15'] }),
    ],
    [
      'a regulation',
      '云湖区绿化办法\n第一条 为了绿化，制定本办法。\n第二条 各校应当绿化。\n第三条 本办法自2024年3月15日起施行。',
    ],
    ['a public notice without title and signature', '现就有关事项通告如下：\n一、禁止燃放。\n二、违者处罚。'],
    ['the first chapter of rules', '第一章 总则\n第一条 为了绿化，制定本办法。\n第二条 各校应当绿化。'],
    ['an addressed text', '各学校：\n请各学校做好绿化。\n一、种树。\n二、浇水。'],
    ['the last sections and the signature', '三、其他\n（一）种树。\n（二）浇水。\n云湖区教育局\n2024年3月15日'],
    ['a commendation', '经研究，决定对下列单位予以表彰：\n一、白石小学\n二、青岭小学'],
    ['traditional characters', '各學校：\n現將綠化的有關事項通知如下：\n一、種樹。\n雲湖縣人民政府\n2024年3月15日'],
    ['an order', '云湖区人民政府令\n第3号\n《云湖区绿化办法》予以废止。\n区长 王小明\n2024年3月15日'],
    ['a reply', '关于同意绿化的批复\n白石镇人民政府：\n同意。\n云湖区人民政府\n2024年3月15日'],
  ])('is at least a half for %s', (_name, text) => {
    expect(sure(text)).toBeGreaterThanOrEqual(0.5)
  })

  it.each([
    ['nothing', ''],
    ['a word', '通知'],
    ['a shopping list', '购物清单\n1. 白菜两斤\n2. 豆腐三块\n3. 酱油一瓶'],
    ['a README', '# Parser\n\nInstall it with npm.\n\n1. Clone the repository\n2. Run the tests\n'],
    ['a program', 'import os\n\ndef main():\n    # 1. 读取文件\n    print(os.getcwd())\n'],
    ['an English letter', 'Dear Sir,\n\nPlease find attached the notice of 15 March 2024.\n\nYours,\nA. Smith'],
    ['a novel', '第一章 归来\n他推开门，屋里没有人。\n窗外下着雨。\n第二章 离去\n天亮了。'],
    [
      'news',
      '区教育局召开绿化工作会议\n本报讯（记者王某）3月15日，区教育局召开绿化工作会议。会议强调，要加强领导。\n与会人员表示，将抓好落实。',
    ],
    ['a chat', '在吗？\n明天开会，别忘了带材料。\n好的，几点？'],
  ])('is below a half for %s', (_name, text) => {
    expect(sure(text)).toBeLessThan(0.5)
  })

  it('grows with the parts that are there', () => {
    const steps = [
      noticeWith({ number: null, recipients: null, signature: null, date: null }),
      noticeWith({ number: null, signature: null, date: null }),
      noticeWith({ number: null }),
      noticeWith(),
    ].map(sure)
    expect(steps).toEqual([...steps].sort((left, right) => left - right))
    expect(steps[0]).toBeLessThan(steps[3] ?? 0)
  })
})
