/** Random texts: unlike, like, and almost like notices. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'

const pick = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values)

/** Characters that mean something to the parser somewhere, and some that mean nothing anywhere. */
const chars =
  ' 　\t\n\r\u00a0\u200b\ufeff\u2028\u0000😀a1１一二十〇年月日号第条章之附件表关于的通知各局：:，。；、（）()〔〕[]【】《》“”<>|#*-—_`~&;.①⒈㈠·/\\!？令抄送印发'
const anyChar = fc.oneof(
  { weight: 6, arbitrary: pick(...chars) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
)
export const anyText: fc.Arbitrary<string> = fc.array(anyChar, { maxLength: 400 }).map((each) => each.join(''))

const organ = pick('云湖区教育局', '云湖区人民政府办公室', '青岭县财政局', '白石镇人民政府', '云湖区防汛抗旱指挥部')
const subject = pick(
  '做好春季开学工作',
  '加强校园食品安全管理',
  '2024年度考核',
  '印发《云湖区绿化工作方案》',
  '王某某同志任职',
)
const genre = pick('通知', '意见', '公告', '批复', '方案', '管理办法（试行）', '通知（云教〔2024〕3号）')
const number = pick(
  '云教〔2024〕12号',
  '（云政办〔2023〕 5 号）',
  '第12号',
  '青财函[2022]007号',
  '云湖区人民政府令第3号',
)
const date = pick(
  '2024年3月15日',
  '二〇二四年三月十五日',
  '2024 年 3 月 15 日',
  '2024-03-15',
  '2024年3月',
  '2024年13月40日',
)
const sentence = pick(
  '各校要高度重视，认真落实。',
  '根据《云湖区绿化条例》第九条规定，现通知如下：',
  '请于2024年3月20日前报送。联系人：王某，电话：000-1234567。',
  '以上意见，请遵照执行。',
  '特此通知。',
  '一是加强领导，二是落实责任；三是强化督查',
  'See https://example.org/a?b=1 for more.',
)
const marker = pick(
  '一、',
  '（一）',
  '(二)',
  '1.',
  '2、',
  '（1）',
  '①',
  '第一条',
  '第三章　',
  '十一、',
  '3.2024年',
  '1)',
)
const label = pick('索引号', '发 文 机 关', '文号', '发布日期', '- 成文日期', '主题分类', '有效性', '责任处室')
const colon = pick('：', ':', ' ： ', '\t', '')

const noticeLine: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(label, colon, fc.oneof(organ, number, date, pick('', '有效'))).map((parts) => parts.join('')),
  fc.tuple(organ, pick('关于', '\n关于', ''), subject, pick('的', '\n的'), genre).map((parts) => parts.join('')),
  number,
  organ,
  date,
  fc.tuple(organ, pick('', ' ', '　　'), date).map((parts) => parts.join('')),
  pick('各镇人民政府，区直各单位：', '各学校：', '青岭县财政局：', '各处室、\n各中心：', '张某某同志：'),
  sentence,
  fc.tuple(marker, fc.oneof(sentence, subject, pick(''))).map((parts) => parts.join('')),
  pick('附件：1.名单', '附件1', '附件2：表格', '附件', '2.一览表', '附：说明', '附表', '附件：\n1.甲\n2.乙'),
  pick('（此件公开发布）', '公开方式：主动公开', '抄送：区委办公室。', '2024年3月16日印发', '（2023年1月2日公布'),
  pick('首页 > 政务公开', '打印本页', '上一篇：通知', '版权所有 云湖区', '扫一扫在手机打开当前页', '- 1 -', '搜索'),
  pick('甲\t乙\t丙', '1\t2\t3', '| 甲 | 乙 |', '| --- | --- |', '序号\t姓名'),
  pick(
    '# 标题',
    '## 一、总则',
    '**二、要求**',
    '- 列表',
    '> 引文',
    '---',
    '```',
    '<!-- 注 -->',
    '<br>',
    '    代码',
    '***',
  ),
  pick('', ' ', '　　', '\u00a0'),
)
const lineEnd = pick('\n', '\n', '\n', '\n\n', '\r\n', '\r', ' ', '')
/** Lines of notices in any order, with any line ends, or none. */
export const mixedLines: fc.Arbitrary<string> = fc
  .array(fc.tuple(noticeLine, lineEnd), { maxLength: 40 })
  .map((lines) => lines.flat().join(''))

/** Notices with their parts in the usual order, each part there or not. */
export const notices: fc.Arbitrary<string> = fc
  .record({
    header: fc.array(
      fc.tuple(label, pick('：', ':'), fc.oneof(organ, number, date)).map((parts) => parts.join('')),
      { maxLength: 4 },
    ),
    number: fc.option(number),
    title: fc.tuple(organ, pick('关于', '\n关于'), subject, pick('的'), genre).map((parts) => parts.join('')),
    recipients: fc.option(pick('各镇人民政府，区直各单位：', '各学校：', '青岭县财政局：')),
    body: fc.array(
      fc.oneof(
        sentence,
        fc.tuple(marker, sentence).map((parts) => parts.join('')),
      ),
      { maxLength: 20 },
    ),
    note: fc.option(pick('附件：1.名单\n2.一览表', '附件：工作方案', '附件1：名单\n附件2：表')),
    signature: fc.option(fc.tuple(organ, date).map((parts) => parts.join('\n'))),
    annotation: fc.option(pick('（此件公开发布）')),
    attached: fc.option(
      fc
        .tuple(
          pick('附件\n', '附件1\n', ''),
          subject,
          pick('方案\n', '名单\n'),
          marker,
          sentence,
          pick('\n- 2 -\n', '\n'),
        )
        .map((parts) => parts.join('')),
    ),
    imprint: fc.option(pick('抄送：区委办公室。\n云湖区教育局办公室 2024年3月16日印发')),
    foot: fc.option(pick('打印本页 关闭窗口\n上一篇：通知\n版权所有：云湖区人民政府')),
  })
  .map((parts) =>
    Object.values(parts)
      .flat()
      .filter((part) => part !== null)
      .join('\n'),
  )

const folder = new URL('../../fixtures/notices/', import.meta.url)

/** The invented notices under fixtures/notices, by `folder/file`. */
export const fixtures: readonly { readonly name: string; readonly text: string }[] = readdirSync(folder, {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()
  .flatMap((slug) =>
    readdirSync(new URL(`${slug}/`, folder))
      .filter((name) => name.startsWith('input.'))
      .map((name) => ({ name: `${slug}/${name}`, text: readFileSync(new URL(`${slug}/${name}`, folder), 'utf8') })),
  )

const fixture = fc.constantFrom(...fixtures.map(({ text }) => text))

/** Fixtures cut off at any place, at their start or end. */
export const truncated: fc.Arbitrary<string> = fc
  .tuple(fixture, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
  .map(([text, share, fromEnd]) => {
    const at = Math.floor(text.length * share)
    return fromEnd ? text.slice(at) : text.slice(0, at)
  })

/** Fixtures with some lines taken out, doubled, or moved to another place. */
export const shuffled: fc.Arbitrary<string> = fc
  .tuple(fixture, fc.array(fc.tuple(fc.nat(200), fc.nat(200), pick('drop', 'double', 'move')), { maxLength: 12 }))
  .map(([text, edits]) => {
    const lines = text.split('\n')
    for (const [from, to, edit] of edits) {
      const line = lines[from % lines.length] ?? ''
      if (edit !== 'double') lines.splice(from % lines.length, 1)
      if (edit !== 'drop') lines.splice(to % (lines.length + 1), 0, line)
      if (lines.length === 0) break
    }
    return lines.join('\n')
  })

/** Fixtures with a few characters replaced or put in. */
export const spoilt: fc.Arbitrary<string> = fc
  .tuple(fixture, fc.array(fc.tuple(fc.nat(20_000), anyChar, fc.nat(2)), { maxLength: 12 }))
  .map(([text, edits]) =>
    edits.reduce((spoiltText, [place, char, length]) => {
      const at = place % (spoiltText.length + 1)
      return spoiltText.slice(0, at) + char + spoiltText.slice(at + length)
    }, text),
  )
