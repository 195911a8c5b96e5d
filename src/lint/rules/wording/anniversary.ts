import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const feast =
  '(?:全国|国际|世界|中国|人民)?(?:教师节|劳动节|国庆节|护士节|医师节|记者节|警察节|妇女节|儿童节|建军节|青年节|植树节|老年节|环卫工人节)|世界[\\u4e00-\\u9fa5]{2,6}日'
/** 第36届教师节; not 第三届教师节诗歌朗诵会, which is held and not kept. */
const wrong = new RegExp(
  `届(?<=第[ ]?(?:[0-9]{1,3}|[一二三四五六七八九十百]{1,5})[ ]?届)(?=(${feast})(?![^，。；、“”]{0,10}(?:会|赛|展|汇演|论坛|庆典|联欢)))`,
  'g',
)

export default defineRule({
  id: 'wording/anniversary',
  since: '0.1.0',
  severity: 'info',
  fix: 'unsafe',
  verified: false,
  basis: {
    strength: 'P',
    zh: '惯例：节日用“第N个”，“届”用于会议、运动会等举办的活动',
    en: 'practice: feasts are counted by 个, and by 届 what is held, such as meetings and games',
  },
  messages: {
    feast: {
      zh: '“{found}”是节日，惯例说“第N个”，不说“届”',
      en: '"{found}" is a feast; by convention it is counted by 个 and not by 届',
      help: { zh: '把“届”改为“个”', en: 'change 届 to 个' },
    },
  },
  docs: {
    summary: { zh: '节日说“第N个”，不说“第N届”', en: 'Feasts are counted by 个, not by 届' },
    why: { zh: '“届”是定期举办的次数，节日是每年过的。', en: '届 counts what is held; a feast comes by itself.' },
    limits: {
      zh: '只看教师节、劳动节等节日和“世界……日”；“第三届教师节诗歌朗诵会”说的是活动，“第十届艺术节”是举办的，不报。',
      en: 'Feasts such as 教师节 and days such as 世界环境日 only; 第三届教师节诗歌朗诵会 and 第十届艺术节 are held, and let pass.',
    },
    good: ['临溪区教育局关于做好庆祝活动的通知\n\n各学校：\n\n第36个教师节就要到了。'],
    bad: ['临溪区教育局关于做好庆祝活动的通知\n\n各学校：\n\n第36届教师节就要到了。'],
  },
  needs: ['届', '节日'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, wrong)) {
        for (const { 1: name = '', index } of flow.text.matchAll(wrong)) {
          const start = flow.text.lastIndexOf('第', index)
          const end = index + 1 + name.length
          const range = flowRange(flow, start, end)
          const mark = flowRange(flow, index, index + 1)
          context.report({
            messageId: 'feast',
            at: context.positionAt(range.start, range.end),
            data: { found: flow.text.slice(start, end) },
            fix: { range: mark, text: '个', safe: false },
          })
        }
      }
    },
  }),
})
