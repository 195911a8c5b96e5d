/** The exporters as unified compilers: `unified().use(noticeParse).use(noticeJson)`. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Node, Notice, SourceText } from '../tree/index.ts'
import { type DocumentOptions, document } from './document.ts'
import { toJson } from './json.ts'
import { toMarkdown } from './markdown.ts'
import type { NoticeDocument } from './types.ts'
import { toYaml } from './yaml.ts'

declare module 'vfile' {
  interface DataMap {
    /** What `noticeParse` read the tree from. */
    noticeSource: SourceText
  }
}

/** Unified plugin: compiles a notice to the JSON of schema version 1. */
export const noticeJson: Plugin<[options?: DocumentOptions], Notice, string> = function (options) {
  this.compiler = (tree, file) => toJson(documentOf(tree, file, options))
}

/** Unified plugin: compiles a notice to YAML with the keys of the JSON. */
export const noticeYaml: Plugin<[options?: DocumentOptions], Notice, string> = function (options) {
  this.compiler = (tree, file) => toYaml(documentOf(tree, file, options))
}

/** Unified plugin: compiles a notice to Markdown that notice-lint reads back to the same document. */
export const noticeMarkdown: Plugin<[], Notice, string> = function () {
  this.compiler = (tree) => toMarkdown(noticeOf(tree))
}

function documentOf(tree: { readonly type: string }, file: VFile, options: DocumentOptions = {}): NoticeDocument {
  return document(noticeOf(tree), file.data.noticeSource, options)
}

/** @throws TypeError where the tree is none of `noticeParse`. */
function noticeOf(tree: { readonly type: string }): Notice {
  if (isNotice(tree)) return tree
  throw new TypeError(
    `expected the tree of a notice, found a tree of type "${tree.type}"; use noticeParse as the parser`,
  )
}

function isNotice(tree: { readonly type: string }): tree is Notice {
  const type: Node['type'] = 'notice'
  return tree.type === type
}
