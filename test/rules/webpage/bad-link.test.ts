import rule from '../../../src/lint/rules/webpage/bad-link.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '表格请从https://www.yunhu.example/a.doc（附件下载）下载。' })],
  near: [
    { why: 'a clause of a standard', text: noticeWith({ body: '按照10.1.2.3的规定和第172.16.1.1项执行。' }) },
    { why: 'the setting of a machine', text: noticeWith({ body: '设备IP地址为192.168.1.5，网关192.168.1.1。' }) },
    {
      why: 'a public address that begins alike',
      text: noticeWith({ body: '见http://10.example.cn/a和http://172.50.1.1/a。' }),
    },
    {
      why: 'where a program goes',
      text: noticeWith({ body: '软件安装到D:\\Tools\\reader目录，路径为C:\\Tools\\说明.txt。' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请从http://192.168.1.5/oa/a.doc下载，登录10.12.3.4:8080填报。' }),
      messages: [
        { messageId: 'inner', at: 'http://192.168.1.5/oa/a.doc', data: { found: 'http://192.168.1.5/oa/a.doc' } },
        { messageId: 'inner', at: '10.12.3.4:8080', data: { found: '10.12.3.4:8080' } },
      ],
    },
    {
      text: noticeWith({
        attachmentNote: '附件：C:\\Users\\admin\\Desktop\\名单.doc',
        tail: '附件1 file:///D:/名单.xls',
      }),
      messages: [
        {
          messageId: 'local',
          at: 'C:\\Users\\admin\\Desktop\\名单.doc',
          data: { found: 'C:\\Users\\admin\\Desktop\\名单.doc' },
        },
        { messageId: 'local', at: 'file:///D:/名单.xls', data: { found: 'file:///D:/名单.xls' } },
      ],
    },
    {
      format: 'markdown',
      text: '# 关于报送材料的通知\n\n各校：\n\n见[附件](#)和[系统](http://localhost:8080/)。\n',
      messages: [
        { messageId: 'empty', at: '(#)', data: { found: '(#)' } },
        { messageId: 'inner', at: 'http://localhost:8080/', data: { found: 'http://localhost:8080/' } },
      ],
    },
  ],
})
