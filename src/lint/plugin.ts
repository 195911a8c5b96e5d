/** The rules as a unified transformer: `unified().use(noticeParse).use(noticeLint, settings)`. */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { LintMessage, Notice, Severity, SourceText } from '../tree/index.ts'
import { lint } from './run.ts'
import type { LintSettings } from './settings.ts'

/** A message on a VFile with the fields of a LintMessage that VFileMessage has no name for. */
export type NoticeMessage = VFileMessage & Omit<LintMessage, 'position' | 'message'>

/** How VFileMessage says severity: true stops a pipeline's user, false warns, undefined informs. */
const fatal: Readonly<Record<Severity, true | false | undefined>> = { error: true, warning: false, info: undefined }

/**
 * Unified plugin: runs the rules over the tree and puts what they say on the file, as VFileMessages (`place`,
 * `reason`, `ruleId`, `fatal`, and the fields of `NoticeMessage`). The source is found at `file.data.noticeSource`,
 * where the parser plugin `noticeParse` leaves it.
 */
export function noticeLint(settings?: LintSettings): (tree: Notice, file: VFile) => undefined {
  return (tree, file) => {
    for (const message of lint(tree, sourceOf(file), settings)) addTo(file, message)
  }
}

function addTo(file: VFile, { message: reason, position, ...fields }: LintMessage): NoticeMessage {
  const place = { start: { ...position.start }, end: { ...position.end } }
  const added = file.message(reason, { place, ruleId: fields.ruleId, source: 'notice-lint' })
  added.fatal = fatal[fields.severity]
  if (fields.help !== undefined) added.note = fields.help
  if (fields.fix !== undefined) added.expected = [fields.fix.text]
  return Object.assign(added, fields)
}

/** @throws Error where the file did not come through `noticeParse`. */
function sourceOf(file: VFile): SourceText {
  const source: unknown = file.data['noticeSource']
  if (isSourceText(source)) return source
  throw new Error('noticeLint found no file.data.noticeSource: use noticeParse before it')
}

function isSourceText(value: unknown): value is SourceText {
  return typeof value === 'object' && value !== null && 'text' in value && 'lineStarts' in value && 'hints' in value
}
