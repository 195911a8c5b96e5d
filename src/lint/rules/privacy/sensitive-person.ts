import { isPersonName, personName } from '../../../lexicon/index.ts'
import { flowRange, wordsNear } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** What must not be told of a person, as it stands behind a name. */
const trait =
  '尿毒症|白血病|艾滋病|血友病|肺结核|梅毒|乙肝|精神分裂症|抑郁症|精神病|癫痫|脑瘫|唐氏综合征|自闭症|孤独症|先天性心脏病|再生障碍性贫血|红斑狼疮|帕金森病|阿尔茨海默病|脑梗死?|恶性肿瘤|[肺肝胃肠血骨脑]{1,2}癌|乳腺癌|食道癌|宫颈癌|鼻咽癌|[一二三四]级(?:肢体|智力|视力|听力|言语|精神|多重)?残疾|(?:肢体|智力|视力|听力|言语|精神|多重)(?:[一二三四]级)?残疾|低保(?:户|对象)|特困(?:供养)?人员|孤儿|事实无人抚养儿童'
/** Few notices hold such words at all; names are looked for beside them only. */
const near = new RegExp(trait, 'g')

/** Words that name what somebody is, and so begin a name behind them. */
const role =
  '村民|居民|学生|同学|职工|患者|病人|儿童|市民|户主|其子|其女|其妻|其夫|其父|其母|之子|之女|员工|教师|幼儿|贫困户|当事人|申请人|对象|如|为|给|对|与|和|向|慰问|救助|帮扶'
const link = '(?:因|现|已|系|其|不幸|被|经|确诊|诊断|患有?|身患|罹患|得了|为|是|属于?|查出)'
/** A name, sex and age perhaps, and the trait within the same clause; a bare list of groups has none of the links. */
const told = new RegExp(
  `(?:^|[，。；、：:（(\\s“]|${role})(${personName})(?:同学|同志|老人|小朋友)?(?:[，（(]\\s?(?:[男女](?:性|孩|童)?[，、]?)?(?:[0-9]{1,3}岁[，、]?)?${link}{0,4}|${link}{1,4})(${trait})`,
  'g',
)

export default defineRule({
  id: 'privacy/sensitive-person',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《政府信息公开条例》第十五条：涉及个人隐私的信息不得公开',
    en: 'the regulation on the disclosure of government information, article 15: what is private is not disclosed',
  },
  messages: {
    trait: {
      zh: '“{name}”与“{trait}”写在一起，个人的病情、残疾、困难情况不得公开',
      en: '"{trait}" is told of "{name}"; illness, disability and need of a person must not be published',
      help: { zh: '隐去姓名，或者删去这一情况', en: 'hide the name, or leave the trait out' },
    },
  },
  docs: {
    summary: {
      zh: '不得把病情、残疾、困难与姓名写在一起',
      en: 'Illness, disability and need must not stand beside a name',
    },
    why: {
      zh: '救助、慰问的通报里点名写病情，伤的是当事人。',
      en: 'Reports on help and visits that name an illness hurt the one they speak of.',
    },
    limits: {
      zh: '只认姓名紧接“患”“系”“确诊”或者性别、年龄再接病名、残疾等级、低保、孤儿的写法；“张某”“患者”“残疾儿童”这类不点名的不报。姓名靠常见姓氏判断，复姓、少数民族姓名认不出。显示时只留姓。',
      en: 'Only a name followed by 患, 系, 确诊 or by sex and age, and then the illness, the grade of disability, 低保 or 孤儿; 张某, 患者 and 残疾儿童 name nobody. Names are told by usual surnames, so double surnames and those of minorities are missed. What is shown has the surname only.',
    },
    good: ['临溪区民政局关于救助工作的通报\n\n各乡镇：\n\n为残疾儿童、尿毒症患者和低保户张某办理救助。'],
    bad: ['临溪区民政局关于救助工作的通报\n\n各乡镇：\n\n为村民张大山（患尿毒症）办理救助。'],
  },
  needs: ['病症癌残保困孤肝核毒痫瘫血肿梗'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of wordsNear(notice, near)) {
        for (const match of flow.text.matchAll(told)) {
          const [whole, name = '', trait = ''] = match
          if (!isPersonName(name)) continue
          const start = match.index + whole.indexOf(name)
          const range = flowRange(flow, start, match.index + whole.length)
          context.report({
            messageId: 'trait',
            at: context.positionAt(range.start, range.end),
            data: { name: `${name.slice(0, 1)}${'*'.repeat(name.length - 1)}`, trait },
          })
        }
      }
    },
  }),
})
