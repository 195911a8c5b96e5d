import rule from '../../../src/lint/rules/metadata/title-mismatch.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const header = (title: string) => ['发文机关：云湖区教育局', `标题：${title}`, '成文日期：2024-03-15']

ruleTable(rule, {
  valid: [noticeWith({ header: header('云湖区教育局关于做好春季开学工作的通知') }), noticeWith()],
  near: [
    {
      why: 'the title stands on two lines',
      text: noticeWith({
        header: header('云湖区教育局关于做好春季开学工作的通知'),
        title: ['云湖区教育局', '关于做好春季开学工作的通知'],
      }),
    },
    {
      why: 'the lines of the title stand apart',
      text: noticeWith({
        header: header('云湖区教育局对区政协十届四次会议第4626号提案的答复'),
        title: ['云湖区教育局对区政协十届四次会议', '', '第4626号提案的答复'],
        recipients: '王某某委员：',
      }),
    },
    {
      why: 'widths and kinds of brackets make no difference',
      text: noticeWith({
        header: header('云湖区教育局关于印发《云湖区学校管理办法(试行)》的通知'),
        title: '云湖区教育局关于印发《云湖区学校管理办法（试行）》的通知',
        body: '现将《云湖区学校管理办法（试行）》印发给你们，请认真执行。',
      }),
    },
    { why: 'the site cuts long titles short', text: noticeWith({ header: header('云湖区教育局关于做好春季开学…') }) },
    {
      why: 'the header of an order names what it issues',
      text: noticeWith({
        header: header('云湖区学校管理办法'),
        title: '云湖区人民政府令',
        number: '第12号',
        recipients: null,
        body: '《云湖区学校管理办法》已经区政府常务会议通过，现予公布，自2024年5月1日起施行。',
        signature: '区长　张某某',
      }),
    },
  ],
  invalid: [
    {
      text: noticeWith({
        header: header('云湖区教育局关于印发2023年工作要点的通知'),
        title: '云湖区教育局关于印发2024年工作要点的通知',
      }),
      messages: [
        {
          messageId: 'mismatch',
          at: '发2023年',
          data: { header: '发2023年', body: '发2024年' },
          related: '云湖区教育局关于印发2024年工作要点的通知',
        },
      ],
    },
    {
      text: noticeWith({ header: header('关于做好春季开学工作的通知') }),
      messages: [
        {
          messageId: 'organ',
          at: '2:4–2:5',
          data: { header: '关于做好春季开学工作的通知', body: '云湖区教育局关于做好春季开学工作的通知' },
          severity: 'info',
        },
      ],
    },
    {
      text: noticeWith({ header: header('云湖区教育局关于做好春季开学工作的通知（含附件）') }),
      messages: [
        {
          messageId: 'suffix',
          at: '知（含附件）',
          data: {
            header: '云湖区教育局关于做好春季开学工作的通知（含附件）',
            body: '云湖区教育局关于做好春季开学工作的通知',
          },
          severity: 'info',
        },
      ],
    },
  ],
})
