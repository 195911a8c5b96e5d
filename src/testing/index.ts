/**
 * Table tests for rules of one's own: `notice-lint/testing`. Rows of small notices, each checked in every way that a
 * file may come, with any test runner or none.
 */
export {
  type ExpectedMessage,
  type InvalidRow,
  type NearRow,
  type Row,
  type RuleCase,
  type RuleTable,
  type Specs,
  tableCases,
} from './cases.ts'
export { type NoticeParts, noticeWith } from './notice-with.ts'
export { ruleTable, type TestRunner } from './table.ts'
