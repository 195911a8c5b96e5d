/** Names of persons in running text, where what stands round them shows that they are names. Source: 百家姓 by number. */

const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来苟褚廉娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙喻揭窦迟宇敖糜鄢冷卓花仇艾蓝巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠'

/** Words that begin like a name and are none. */
const noName =
  /^(?:任何|任一|高龄|高危|常见|常年|常住|严重|安全|金额|成人|成年|成员|关于|应当|于是|时常|项目|计划|单位|单独|单亲|方面|全家|文件|花费|应为|管理|原因|原有|连续|连同|明知|包括|包含|石油|方案|方式|解决|强制|强调|车辆|房屋|商品|来自|来源|位于|司机|党员|官员|和|何人|何时|何种|何地|如何|程度|谈话|封闭|边境|关爱|关心|游客|向其|向社|曾患|曾经|于患|左右|时患|时间|易患|易发|华侨|古稀|祝愿|路人|温馨|景区|台胞|盖章|符合|从业|查实|查明|查出|童年|应急|别人|本人|他人|老人|病人|残疾|黄疸|白内|白血|白化|唐氏|高血|高中|高校|马上|江西|江苏|安徽|河|海南|云南|湖|黑|吉林|宁夏|广|贵)/
const noNameEnd = /[者员人户类型等级的是有为与和及或病症者患因被经现已系]$/

/** One name, with the surname first, of two or three characters, as few as the expression round it allows. */
export const personName = `[${surnames}][\\u4e00-\\u9fa5]{1,2}?`

/** Whether what `personName` has matched is likely a name: 张三, 王小二; not 任何, 严重, 高龄者, 张某. */
export function isPersonName(text: string): boolean {
  return !noName.test(text) && !noNameEnd.test(text) && !/[某甲乙丙]/.test(text)
}
