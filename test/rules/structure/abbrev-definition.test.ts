import rule from '../../../src/lint/rules/structure/abbrev-definition.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '请按《开学工作办法》（以下简称《办法》）准备，《办法》另发。' })],
  near: [
    {
      why: 'used in the attachment only',
      text: noticeWith({
        body: '临溪市教育局（以下简称“市教育局”）要求上报。',
        tail: ['附件1', '申报表', '请报市教育局基础教育科。'],
      }),
    },
    {
      why: 'used without its brackets',
      text: noticeWith({ body: '请按《开学工作办法》（以下简称《办法》）准备，办法另发。' }),
    },
    {
      why: 'a part of the full name',
      text: noticeWith({
        body: '临溪市教育局召开会议，临溪市教育局（以下简称市局）（以下简称“市教育局”）要求上报，请报市教育局。',
      }),
    },
    {
      why: 'a common word before it',
      text: noticeWith({ body: ['请做好项目准备。', '智慧校园建设项目（以下简称“项目”）开工，项目分期建设。'] }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请按《开学工作办法》（以下简称《办法》）准备。' }),
      messages: [{ messageId: 'unused', at: '4:17–4:19', data: { name: '办法' } }],
    },
    {
      text: noticeWith({ body: '临溪市教育局、财政局（以下分别简称“市教育局”“市财政局”）要求上报，请报市教育局。' }),
      messages: [{ messageId: 'unused', at: '市财政局', data: { name: '市财政局' } }],
    },
    {
      text: noticeWith({ body: ['请报市教育局。', '临溪市教育局（以下简称“市教育局”）要求，逾期的报市教育局备案。'] }),
      messages: [{ messageId: 'early', at: '4:3–4:7', data: { name: '市教育局' }, related: '5:13–5:17' }],
    },
  ],
})
