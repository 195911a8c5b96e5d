/**
 * Labels of header fields and the names we give them. Source: header tables of government sites (FINDINGS in the
 * corpus, 政府信息公开目录 templates). A user adds to this table with `labels` in the configuration.
 */
import { withoutEnd } from './ends.ts'
import { type FieldKey, fieldKeys } from '../tree/index.ts'

export type LabelTable = Readonly<Record<string, FieldKey | 'other'>>

const table: Readonly<Record<FieldKey | 'other', string>> = {
  indexNumber:
    '索引号 索引 索引码 信息索引号 信息索引 公文索引号 文件索引号 索取号 信息索取号 统一编号 目录号 公开目录号 索引编号',
  documentNumber:
    '文号 发文字号 文件编号 文件号 文件文号 文件字号 发文号 发文文号 公文文号 公文字号 备注/文号 文号/备注 发布文号 制发文号 发布字号 印发文号 批准文号 文件编码 发文编号 公布文号 颁布文号 公告编号 文件序号 发文序号 法规文号',
  issuer:
    '发文机关 发布机构 发布机关 发文单位 发布单位 公开责任部门 责任部门 制发机关 制发单位 制定机关 制定单位 发文部门 发布部门 发文机构 公开机构 公开单位 公开主体 发布主体 成文单位 信息公开机构 信息发布机构 生成单位 文件制发机关 起草单位 印发机关 印发单位 颁布机关 颁发部门 发文机关标志 公开部门 颁布单位 颁布机构 公布机关 成文机关 批准机关 颁发机关',
  title:
    '标题 名称 文件名称 信息名称 公文标题 公文名称 文件标题 信息标题 题名 文件名 文件题名 title Title 发文标题 法规标题 法规名称 政策标题',
  dateWritten:
    '成文日期 成文时间 生成日期 生成时间 公文生成日期 发文日期 发文时间 形成日期 形成时间 产生日期 签发日期 签发时间 印发日期 印发时间 制发日期 制发时间 制定日期 信息生成日期 信息形成日期 公文日期 文件日期 颁布日期 批准日期',
  datePublished:
    '发布日期 发布时间 公开日期 公开时间 发表时间 发表日期 公布日期 公布时间 信息发布日期 信息公开日期 上网日期 网站发布日期 网上发布日期 发布于 日期 时间 date Date',
  dateEffective: '实施日期 实施时间 生效日期 生效时间 施行日期 施行时间 有效开始日期',
  dateExpires: '失效日期 失效时间 废止日期 废止时间 终止日期 有效期 有效期至 有效期限 到期日期 有效截止日期 截止日期',
  validity:
    '有效性 效力状态 文件状态 有效状态 时效性 时效 效力 是否有效 状态 文件有效性 文件效力 公文时效 法律效力 版本 效力说明 信息时效 信息时效性',
  category:
    '主题分类 信息分类 分类 主题 主题类别 信息类别 类别 所属分类 所属主题 分类类别 公文分类 文件分类 信息类型 分类名称 公开类别 主题分类名称 公文目录 法规分类 目录分类 法规类别 所属类别',
  genre: '体裁 体裁分类 文种 公文种类 公文类型 文件类型 文件种类 公文体裁',
  keywords: '主题词 关键词 关键字 主题关键词',
  classification: '密级 保密级别 密级和保密期限',
  urgency: '紧急程度 缓急程度 缓急',
  copyNumber: '份号',
  signer: '签发人 签发 会签人',
  other:
    '来源 信息来源 文章来源 稿件来源 消息来源 更新时间 更新日期 公开方式 公开形式 公开范围 公开时限 公开程序 公开属性 公开类型 内容概述 内容概览 内容摘要 摘要 概述 信息内容 浏览量 浏览次数 浏览字号 整理者 文件来源 阅读次数 点击数 点击量 点击次数 访问量 访问次数 阅读量 作者 责任编辑 编辑 语种 文件语种 载体形式 记录形式 载体类型 信息格式 文件格式 组配分类 服务对象 服务对象分类 生命周期 登记号 统一登记号 备案号 备注 区域 所属区域 所属机构 所属部门 信息有效期 主体分类 行业分类 适用对象 信息提供 供稿单位 供稿 审核 审核人 发布人 发布者 校对 初审 终审 复审 字号 字体 栏目 栏目名称 所属栏目 公开目录 文件类别 规范性文件登记号 政策类型 公开事项 解读 政策解读 相关解读 解读链接 起草部门 文件性质 附件 上传日期 信息员 撰稿 联系部门 是否主动公开 主送 抄送 层级 效力级别 发布层级 专题分类 事项类型 关联文件 解读方式 author tags categories source layout permalink description keywords id lang draft 法规类型 效力位阶 效力等级 法律位阶 所属行业 题注 正文 拟稿人 下载地址 归档时间 视力保护色 点击 浏览 阅读 标签 验证码 来自 阅读人次 评论人次 编辑人 责编 录入人',
}

const keys: ReadonlyMap<string, FieldKey | 'other'> = new Map(
  ([...fieldKeys, 'other'] as const).flatMap((key) => table[key].split(' ').map((label) => [label, key] as const)),
)

/** A label without blanks, list dashes, brackets and its colon: `- 索 引 号：` → `索引号`. */
export function normalizeLabel(label: string): string {
  return withoutEnd(label.replace(/[\s\u3000\u00a0\u2002\u2003]/g, '').replace(/^[-*•·|【[]+/, ''), /[:：|】\]]/)
}

/** The name of a label; `other` where it is one that we know and have no name for; undefined where it is none. */
export function labelKey(label: string, extra: LabelTable = {}): FieldKey | 'other' | undefined {
  const normal = normalizeLabel(label)
  return Object.hasOwn(extra, normal) ? extra[normal] : keys.get(normal)
}

/** Characters that our labels begin with: most lines are told by their first. */
export const labelStarts: ReadonlySet<string> = new Set([...keys.keys()].map((label) => label.slice(0, 1)))

/** The longest known label, in characters; how far a reader looks back from a colon. */
export const longestLabel = Math.max(...[...keys.keys()].map((label) => label.length))
