import rule from '../../../src/lint/rules/structure/title-name-differs.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const issues = (title: string, body: string) => noticeWith({ title, body })

ruleTable(rule, {
  valid: [
    noticeWith(),
    issues('云湖区教育局关于印发2024年工作要点的通知', '现将《2024年工作要点》印发给你们，请认真执行。'),
  ],
  near: [
    {
      why: '关于 and 的 are left out where a title takes up a name',
      text: issues(
        '云湖区人民政府转发区教育局关于加强校舍安全意见的通知',
        '现将区教育局《关于加强校舍安全的意见》转发给你们，请认真执行。',
      ),
    },
    {
      why: 'the name in the title has the organ in front',
      text: issues('云湖区教育局关于印发云湖区教育局工作规则的通知', '现将《工作规则》印发给你们，请认真执行。'),
    },
    {
      why: 'two documents are issued, and the title names both',
      text: issues(
        '云湖区教育局关于印发招生办法和转学办法的通知',
        '现将《招生办法》《转学办法》印发给你们，请认真执行。',
      ),
    },
    {
      why: 'the name stands for the ground and not for what is issued',
      text: issues(
        '云湖区教育局关于印发2024年工作要点的通知',
        '根据《2023年工作要点》总结情况，我局研究了新一年的工作，请认真执行。',
      ),
    },
    {
      why: 'the bracket belongs to the edition',
      text: issues(
        '云湖区教育局关于印发校舍管理办法的通知',
        '《校舍管理办法（试行）》已经局务会议同意，现印发给你们。',
      ),
    },
  ],
  invalid: [
    {
      text: issues('云湖区教育局关于印发2024年工作要点的通知', '现将《2023年工作要点》印发给你们，请认真执行。'),
      messages: [
        {
          messageId: 'differs',
          at: '2024年工作要点',
          data: { title: '2024年工作要点', body: '2023年工作要点' },
          related: '2023年工作要点',
        },
      ],
    },
    {
      text: issues(
        '云湖区教育局关于印发《校舍安全管理办法》的通知',
        '为了加强管理，我局制定了《校车安全管理办法》。现印发给你们，请认真执行。',
      ),
      messages: [
        { messageId: 'differs', at: '校舍安全管理办法', data: { title: '校舍安全管理办法', body: '校车安全管理办法' } },
      ],
    },
    {
      text: issues('关于印发2024年工作要点的通知', '现将《云湖区教育局2024年工作要点》印发给你们，请认真执行。'),
      messages: [
        {
          messageId: 'shorter',
          at: '2:5–2:14',
          data: { title: '2024年工作要点', body: '云湖区教育局2024年工作要点', front: '云湖区教育局' },
        },
      ],
    },
  ],
})
