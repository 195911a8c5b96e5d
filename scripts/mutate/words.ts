/** Wording, numerals and citations. */
import { inserting, type Kind, replacing, signedYear } from './kind.ts'

export const kinds: readonly Kind[] = [
  {
    name: '的的',
    rules: ['wording/double-word'],
    plants: replacing(/(?<=[\u4e00-\u9fa5]{4})的(?=[\u4e00-\u9fa5]{4})/g, () => '的的'),
  },
  {
    name: '和和',
    rules: ['wording/double-word'],
    plants: replacing(/(?<=[\u4e00-\u9fa5]{4})和(?=[\u4e00-\u9fa5]{4})/g, () => '和和'),
  },
  { name: '截止 for 截至', rules: ['wording/jiezhi'], plants: replacing(/截至(?=[0-9]|目前)/g, () => '截止') },
  {
    name: 'a word with a wrong character',
    rules: ['wording/confusables'],
    plants: replacing(
      /部署|贯彻|执行|按照|切实|松懈|重叠|针砭|坐镇|安装|竣工|松弛|账号|副主任|妥善/g,
      (match) =>
        ({
          部署: '布署',
          贯彻: '贯切',
          按照: '按找',
          竣工: '峻工',
          账号: '帐号',
          松弛: '松驰',
          重叠: '重迭',
          坐镇: '座镇',
          安装: '按装',
        })[match[0]],
    ),
  },
  { name: '其它', rules: ['wording/qita'], plants: replacing(/其他/g, () => '其它') },
  {
    name: '做出决定',
    rules: ['wording/zuochu'],
    plants: replacing(/作出(?=决定|规定|贡献|安排|部署|承诺)/g, () => '做出'),
  },
  {
    name: 'full-width digits',
    rules: ['numeral/fullwidth-digit'],
    plants: replacing(/(?<=[\u4e00-\u9fa5])20[0-9]{2}(?=年)/g, (match) =>
      match[0].replace(/[0-9]/g, (digit) => String.fromCodePoint(Number(digit) + 0xff10)),
    ),
  },
  {
    name: '5—10%',
    rules: ['numeral/percent-range'],
    plants: replacing(/(?<=[\u4e00-\u9fa5])[0-9]{2}%/g, () => '5—10%'),
  },
  {
    name: '3—5万',
    rules: ['numeral/wan-range'],
    plants: replacing(/(?<=[\u4e00-\u9fa5])[1-9][0-9]?万元/g, () => '3—5万元'),
  },
  { name: '三、四个', rules: ['numeral/approx-comma'], plants: inserting('选派三、四个人，') },
  { name: '.5', rules: ['numeral/leading-zero'], plants: replacing(/(?<=[\u4e00-\u9fa5])0(?=\.[0-9])/g, () => '') },
  { name: '约20人左右', rules: ['numeral/approx-conflict'], plants: inserting('安排约20人左右，') },
  { name: '二○二○年', rules: ['numeral/ling', 'date/sign-arabic'], plants: inserting('自二○二○年起，') },
  {
    name: 'a count that does not agree',
    rules: ['numeral/count-agrees'],
    plants: replacing(/以下[三四五六]个方面/g, () => '以下九个方面'),
  },
  {
    name: 'a law long repealed',
    rules: ['citation/repealed'],
    plants: (subject) =>
      (signedYear(subject) ?? 0) < 2022
        ? []
        : replacing(
            /(?<=根据|按照|依据|依照)《中华人民共和国[^《》]{2,14}法》/g,
            () => '《中华人民共和国合同法》',
          )(subject),
  },
]
