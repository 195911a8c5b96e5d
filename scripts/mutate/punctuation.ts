import { deleting, type Kind, replacing } from './kind.ts'

const letters = '\u4e00-\u9fa5'

export const kinds: readonly Kind[] = [
  {
    name: 'half-width comma',
    rules: ['punctuation/halfwidth'],
    plants: replacing(new RegExp(`(?<=[${letters}])，(?=[${letters}])`, 'g'), () => ','),
  },
  {
    name: 'half-width semicolon',
    rules: ['punctuation/halfwidth'],
    plants: replacing(new RegExp(`(?<=[${letters}])；`, 'g'), () => ';'),
  },
  {
    name: 'half-width brackets',
    rules: ['punctuation/halfwidth'],
    plants: replacing(new RegExp(`（([${letters}]{2,12})）`, 'g'), (match) => `(${match[1]})`),
  },
  {
    name: '“ left out',
    rules: ['punctuation/paired', 'punctuation/quote-direction'],
    plants: deleting(/“(?=[^“”]{1,30}”)/g),
  },
  {
    name: '” left out',
    rules: ['punctuation/paired', 'punctuation/quote-direction', 'punctuation/nesting'],
    plants: deleting(/(?<=“[^“”]{1,30})”/g),
  },
  { name: '《 left out', rules: ['punctuation/paired'], plants: deleting(/《(?=[^《》]{2,40}》)/g) },
  {
    name: '》 left out',
    rules: ['punctuation/paired', 'punctuation/nesting'],
    plants: deleting(/(?<=《[^《》]{2,40})》/g),
  },
  { name: '） left out', rules: ['punctuation/paired'], plants: deleting(/(?<=[^\n（）]（[^（）]{2,20})）/g) },
  { name: '。。', rules: ['punctuation/duplicate'], plants: replacing(/。$/g, () => '。。') },
  { name: '，，', rules: ['punctuation/duplicate'], plants: replacing(/，(?=[\u4e00-\u9fa5])/g, () => '，，') },
  { name: '，。', rules: ['punctuation/duplicate'], plants: replacing(/。$/g, () => '，。') },
  {
    name: 'a stop within a word',
    rules: ['punctuation/stray-dot'],
    plants: replacing(
      /(?<=[\u4e00-\u9fa5])(工作|管理|落实|部门|要求|组织)(?=[\u4e00-\u9fa5]{2})/g,
      (match) => `${match[0][0]}.${match[0][1]}`,
    ),
  },
  {
    name: '、等',
    rules: ['punctuation/enum-before-deng'],
    plants: replacing(/(?<=、[\u4e00-\u9fa5]{2,6})等(?=[\u4e00-\u9fa5，。])/g, () => '、等'),
  },
  {
    name: '... for ……',
    rules: ['punctuation/ellipsis-form', 'punctuation/stray-dot'],
    plants: replacing(/……/g, () => '...'),
  },
  {
    name: '《…《…》…》',
    rules: ['punctuation/nesting'],
    plants: replacing(
      /《([^《》〈〉]{1,20})〈([^《》〈〉]{2,20})〉([^《》〈〉]{0,20})》/g,
      (match) => `《${match[1]}《${match[2]}》${match[3]}》`,
    ),
  },
  {
    name: 'straight quotation marks',
    rules: ['punctuation/quote-direction', 'punctuation/halfwidth'],
    plants: replacing(/“([\u4e00-\u9fa5]{2,12})”/g, (match) => `"${match[1]}"`),
  },
  {
    name: '”…” for “…”',
    rules: ['punctuation/quote-direction', 'punctuation/paired'],
    plants: replacing(/“([\u4e00-\u9fa5]{2,12})”/g, (match) => `”${match[1]}”`),
  },
  {
    name: '2019-2020年',
    rules: ['punctuation/range-dash'],
    plants: replacing(/(20[0-9]{2})[—至](20[0-9]{2})年/g, (match) => `${match[1]}-${match[2]}年`),
  },
  {
    name: 'a mark at the beginning of a line',
    rules: ['punctuation/line-start'],
    plants: replacing(/^(?=[\u4e00-\u9fa5]{20})[\u4e00-\u9fa5]/g, (match, { node }) =>
      node.type === 'paragraph' ? `，${match[0]}` : undefined,
    ),
  },
  {
    name: 'a blank within a sentence',
    rules: ['punctuation/inner-space'],
    plants: replacing(
      /(?<=[\u4e00-\u9fa5]{6}，[\u4e00-\u9fa5]{3})[\u4e00-\u9fa5](?=[\u4e00-\u9fa5]{6})/g,
      (match) => `${match[0]} `,
    ),
  },
  {
    name: 'a list without its 、 between ” and “ kept',
    rules: ['punctuation/enum-between-marks'],
    plants: replacing(/”“/g, () => '”、“'),
  },
]
