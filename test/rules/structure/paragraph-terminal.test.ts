import paragraphTerminal from '../../../src/lint/rules/structure/paragraph-terminal.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const whole = '春季学期将于近日开学。各校要安排专人值班，排查校园及周边隐患，确保师生安全返校。'
const open = whole.slice(0, -1)

ruleTable(paragraphTerminal, {
  valid: [noticeWith({ body: [whole, whole] }), noticeWith()],
  near: [
    {
      why: 'a heading has no stop',
      text: noticeWith({ body: ['一、认真做好春季学期开学前后校园安全隐患排查整治和师生健康监测工作', whole] }),
    },
    { why: 'a paragraph opens a list', text: noticeWith({ body: [`${open}，具体要求如下：`, '1.安排值班。'] }) },
    {
      why: 'a line of contacts has no stop',
      text: noticeWith({
        body: [whole, '联系人：王小明，办公室主任。联系电话：0000-1234567，邮箱：office@example.cn'],
      }),
    },
    {
      why: 'a short name has no stop',
      text: noticeWith({ body: [whole, '防汛，防火，防盗'] }),
    },
    {
      why: 'a line was cut in two',
      text: noticeWith({ body: [open, '，并于3月20日前报送情况。'] }),
    },
    {
      why: 'the last words of the sentence stand in the next line',
      text: noticeWith({ body: [`${whole}各校要加强值守，把各类安全事故的影响降到`, '最低限度。'] }),
    },
    {
      why: 'a member of a group',
      text: noticeWith({
        body: [whole, '张某某　云湖区教育局局长、云湖区校园安全工作领导小组副组长、办公室主任', '成员名单如下：'],
      }),
    },
    {
      why: 'a line of the page',
      text: noticeWith({ body: ['2024-03-15 09:44 【浏览字号：大、中、小　来源：云湖区教育局办公室', whole] }),
    },
    {
      why: 'the text leaves its paragraphs open as a habit',
      text: noticeWith({ body: [open, open, open, open, whole] }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: [open, '特此通知。'] }),
      messages: [{ messageId: 'unended', at: '4:39–4:40', data: { last: '患，确保师生安全返校' } }],
      fixed: noticeWith({ body: [whole, '特此通知。'] }),
    },
    {
      text: noticeWith({ body: [`${open}，`, '特此通知。'] }),
      messages: [{ messageId: 'comma', at: '4:40–4:41', data: { last: '，确保师生安全返校', found: '，' } }],
      fixed: noticeWith({ body: [whole, '特此通知。'] }),
    },
    {
      text: noticeWith({
        title: '云湖区教育局关于印发工作要点的通知',
        body: '现将《工作要点》印发给你们，请认真落实。',
        tail: ['工作要点', `1.做好开学工作。${open}`, '2.排查校园隐患。要落实责任，细化措施，立行立改。'],
      }),
      messages: [{ messageId: 'unended', at: '8:48–8:49', data: { last: '患，确保师生安全返校' } }],
      fixed: noticeWith({
        title: '云湖区教育局关于印发工作要点的通知',
        body: '现将《工作要点》印发给你们，请认真落实。',
        tail: ['工作要点', `1.做好开学工作。${whole}`, '2.排查校园隐患。要落实责任，细化措施，立行立改。'],
      }),
    },
  ],
})
