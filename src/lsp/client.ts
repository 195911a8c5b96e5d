/** What the client said of itself when it started us. */
import { type InitializeParams, MarkupKind } from 'vscode-languageserver/node.js'
import { filePath } from './checked-document.ts'

export interface Client {
  readonly locale: string | undefined
  /** Folder of documents that are no files yet. */
  readonly folder: string | undefined
  readonly related: boolean
  readonly pages: boolean
  readonly versions: boolean
  readonly hierarchy: boolean
  readonly markdown: boolean
  readonly watches: boolean
  readonly showsDocuments: boolean
}

/** Before `initialize`, which comes first by the protocol. */
export const noClient: Client = {
  locale: undefined,
  folder: undefined,
  related: false,
  pages: false,
  versions: false,
  hierarchy: false,
  markdown: false,
  watches: false,
  showsDocuments: false,
}

export function clientOf({ capabilities, locale, rootUri, workspaceFolders }: InitializeParams): Client {
  const { textDocument, workspace, window } = capabilities
  const root = workspaceFolders?.[0]?.uri ?? rootUri ?? undefined
  return {
    locale,
    folder: root === undefined ? undefined : filePath(root),
    related: textDocument?.publishDiagnostics?.relatedInformation === true,
    pages: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    versions: workspace?.workspaceEdit?.documentChanges === true,
    hierarchy: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsDocuments: window?.showDocument?.support === true,
  }
}
