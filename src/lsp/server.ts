/** The language server: each request answered by the file that is named after it. */
import { pipeline } from 'node:stream'
import {
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  TextDocuments,
  type TextDocumentIdentifier,
} from 'vscode-languageserver/node.js'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type CheckedDocument, DocumentChecker } from './checked-document.ts'
import { type Client, clientOf, noClient } from './client.ts'
import { actionKinds, codeActionsOf, explainCommand } from './code-actions.ts'
import { Debounce } from './debounce.ts'
import { diagnosticsOf } from './diagnostics.ts'
import { explain } from './explain.ts'
import { Framing } from './framing.ts'
import { foldingOf } from './folding.ts'
import { formattingOf } from './formatting.ts'
import { hoverOf } from './hover.ts'
import type { Surroundings } from './surroundings.ts'
import { flatSymbolsOf, symbolsOf } from './symbols.ts'

/** Long enough not to run at each key, short enough to be there when one looks up. In milliseconds. */
const pause = 200

/** A configuration may build on other files, so a change to each of these is heard of. */
const watched = '**/*.{yaml,yml}'

/**
 * Serves one client until it says `exit` or closes `input`; then the process ends, with 0 after `shutdown` and 1
 * without, as the protocol has it.
 */
export function serve(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, surroundings: Surroundings): void {
  // Where `input` ends or breaks off, so does this.
  const framed = pipeline(input, new Framing(), () => {})
  const connection = createConnection(framed, output)
  const documents = new TextDocuments(TextDocument)
  const server = new Server(connection, documents, surroundings)
  server.listen()
}

class Server {
  readonly #connection: Connection
  readonly #documents: TextDocuments<TextDocument>
  readonly #surroundings: Surroundings
  readonly #checker: DocumentChecker
  readonly #debounce = new Debounce(pause)
  /** Versions that documents were opened with. */
  readonly #opened = new Map<string, number>()
  #client: Client = noClient

  constructor(connection: Connection, documents: TextDocuments<TextDocument>, surroundings: Surroundings) {
    this.#connection = connection
    this.#documents = documents
    this.#surroundings = surroundings
    this.#checker = new DocumentChecker(surroundings)
  }

  listen(): void {
    this.#lifecycle()
    this.#requests()
    this.#changes()
    this.#documents.listen(this.#connection)
    this.#connection.listen()
  }

  #lifecycle(): void {
    const connection = this.#connection
    connection.onInitialize((params) => {
      const client = clientOf(params)
      this.#client = client
      this.#checker.locale = client.locale
      this.#checker.folder = client.folder ?? this.#surroundings.folder
      return {
        serverInfo: { name: 'notice-lint', version: this.#surroundings.version },
        capabilities: {
          positionEncoding: 'utf-16',
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
          codeActionProvider: { codeActionKinds: actionKinds },
          executeCommandProvider: { commands: [explainCommand] },
          hoverProvider: true,
          documentSymbolProvider: true,
          foldingRangeProvider: true,
          documentFormattingProvider: true,
        },
      }
    })
    connection.onInitialized(() => {
      if (!this.#client.watches) return
      const watchers = [{ globPattern: watched }]
      this.#settle(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }))
    })
  }

  #requests(): void {
    const connection = this.#connection
    const { pageOf } = this.#surroundings
    connection.onCodeAction(({ textDocument, range, context }) =>
      this.#answer(textDocument, [], (checked) => codeActionsOf(checked, range, context.only, this.#client)),
    )
    connection.onHover(({ textDocument, position }) =>
      this.#answer(textDocument, null, (checked) => hoverOf(checked, position, this.#client.markdown, pageOf)),
    )
    connection.onDocumentSymbol(({ textDocument }) =>
      this.#answer(textDocument, [], (checked) => {
        const symbols = symbolsOf(checked)
        return this.#client.hierarchy ? symbols : flatSymbolsOf(symbols, textDocument.uri)
      }),
    )
    connection.onFoldingRanges(({ textDocument }) => this.#answer(textDocument, [], foldingOf))
    connection.onDocumentFormatting(({ textDocument }) => this.#answer(textDocument, [], formattingOf))
    connection.onExecuteCommand(({ command, arguments: given }) =>
      command === explainCommand
        ? explain(given?.[0], connection, this.#client, this.#checker.language, pageOf)
        : undefined,
    )
  }

  #changes(): void {
    this.#documents.onDidChangeContent(({ document }) => {
      const { uri } = document
      // What has just been opened is looked at now.
      if (document.version === this.#opened.get(uri)) this.#publish(uri)
      else this.#debounce.later(uri, () => this.#publish(uri))
    })
    this.#documents.onDidOpen(({ document }) => {
      this.#opened.set(document.uri, document.version)
    })
    // For clients that watch no files: whoever changes the configuration saves a notice sooner or later.
    this.#documents.onDidSave(() => this.#reload())
    this.#connection.onDidChangeWatchedFiles(() => this.#reload())
    this.#documents.onDidClose(({ document: { uri } }) => {
      this.#opened.delete(uri)
      this.#debounce.drop(uri)
      this.#settle(this.#connection.sendDiagnostics({ uri, diagnostics: [] }))
    })
  }

  #reload(): void {
    this.#checker.reload()
    for (const uri of this.#documents.keys()) this.#publish(uri)
  }

  #publish(uri: string): void {
    this.#settle(this.#sendDiagnostics(uri))
  }

  async #sendDiagnostics(uri: string): Promise<void> {
    const document = this.#documents.get(uri)
    if (document === undefined) return
    const { version } = document
    const checked = await this.#checker.checked(document)
    // Changed or closed in the meantime: the next check is on its way.
    if (this.#documents.get(uri) !== document || document.version !== version) return
    const diagnostics = diagnosticsOf(checked, this.#client, this.#surroundings.pageOf)
    await this.#connection.sendDiagnostics({ uri, version, diagnostics })
  }

  /** `none` for a document that the client never opened. */
  async #answer<Answer>(
    { uri }: TextDocumentIdentifier,
    none: Answer,
    make: (checked: CheckedDocument) => Answer,
  ): Promise<Answer> {
    const document = this.#documents.get(uri)
    return document === undefined ? none : make(await this.#checker.checked(document))
  }

  /** What fails beside any request is told to the client's log, and the server goes on. */
  #settle(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
    })
  }
}
