import rule from '../../../src/lint/rules/wording/fixed-phrase.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const phrase = '习近平新时代中国特色社会主义思想'

ruleTable(rule, {
  valid: [
    noticeWith(),
    noticeWith({
      body: `坚持以${phrase}为指导，培育和践行社会主义核心价值观，在以习近平同志为核心的党中央领导下做好工作。`,
    }),
    noticeWith({ body: '增强政治意识、大局意识、核心意识、看齐意识，统筹推进“五位一体”总体布局。' }),
  ],
  near: [
    {
      why: 'another phrase that is right',
      text: noticeWith({ body: '学习习近平新时代中国特色社会主义经济思想，建设社会主义核心价值体系。' }),
    },
    {
      why: 'blanks of a broken line within',
      text: noticeWith({ body: '坚持以习近平新时代 中国特色社会主义思想为指导。' }),
    },
    {
      why: 'too far away to be the same phrase',
      text: noticeWith({
        body: '新时代中国特色社会主义思想的学习，企业核心价值观，既要绿水青山也要金山银山，绿水青山变金山银山。',
      }),
    },
    {
      why: 'cut off at the end of a line',
      text: noticeWith({ body: ['关于学习习近平新时代中国特色社会主义思…', '的安排见附件。'] }),
    },
    {
      why: '、 and ， are both in use',
      text: noticeWith({ body: '开展“不忘初心，牢记使命”和“不忘初心、牢记使命”主题教育。' }),
    },
    {
      why: 'a part of a list in its order',
      text: noticeWith({ body: '弘扬民主、和谐、文明之风，做到创新、开放、绿色、协调发展。' }),
    },
    { why: 'the particle is in use', text: noticeWith({ body: '为实现中华民族的伟大复兴而奋斗。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '坚持以习近平新时代中国特色社会思想为指导。' }),
      messages: [
        {
          messageId: 'near',
          at: '习近平新时代中国特色社会思想',
          data: { found: '习近平新时代中国特色社会思想', phrase },
        },
      ],
    },
    {
      text: noticeWith({
        body: ['一、践行社会主核心价值观', '习近平新时代中特色社会主义思想，习近平同志为核心党中央。'],
      }),
      messages: [
        {
          messageId: 'near',
          at: '社会主核心价值观',
          data: { found: '社会主核心价值观', phrase: '社会主义核心价值观' },
        },
        {
          messageId: 'near',
          at: '习近平新时代中特色社会主义思想',
          data: { found: '习近平新时代中特色社会主义思想', phrase },
        },
        {
          messageId: 'near',
          at: '习近平同志为核心党中央',
          data: { found: '习近平同志为核心党中央', phrase: '习近平同志为核心的党中央' },
        },
      ],
    },
    {
      text: noticeWith({ body: '增强大局意识、政治意识、核心意识、看齐意识，推进“五位一体”战略布局。' }),
      messages: [
        {
          messageId: 'order',
          at: '大局意识、政治意识、核心意识、看齐意识',
          data: {
            found: '大局意识、政治意识、核心意识、看齐意识',
            phrase: '政治意识、大局意识、核心意识、看齐意识',
          },
        },
        {
          messageId: 'wrong',
          at: '“五位一体”战略布局',
          data: { found: '“五位一体”战略布局', phrase: '“五位一体”总体布局' },
        },
      ],
    },
    {
      text: noticeWith({ body: '落实“文明云湖幸福家”行动。' }),
      options: { phrases: ['文明云湖幸福家园'] },
      messages: [
        { messageId: 'near', at: '文明云湖幸福家', data: { found: '文明云湖幸福家', phrase: '文明云湖幸福家园' } },
      ],
    },
  ],
})
