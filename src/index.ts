/**
 * The public API of notice-lint. Nothing here reads files, writes to a terminal or looks at the clock.
 *
 * ```js
 * const result = await read(bytes, { path: 'notice.txt' })
 * if (result.ok) console.log(lint(parse(result.source), result.source))
 * ```
 *
 * The same through unified: `unified().use(noticeParse).use(noticeLint, settings).use(noticeJson).process(file)`.
 */
export * from './config/index.ts'
export * from './export/index.ts'
/** Facts that rules build on: numerals, markers, dates, labels, genres. */
export * as lexicon from './lexicon/index.ts'
export * from './lint/index.ts'
export { type FixedNotice, type FixNoticeOptions, fixNotice } from './notice-fix.ts'
export { type NoticeParseOptions, noticeParse, ReadError } from './notice-parse.ts'
export * from './parse/index.ts'
export * from './read/index.ts'
export * from './report/index.ts'
export * from './tree/index.ts'
