/** A language client over stdio: starts the built program and speaks JSON-RPC with it, as editors do. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node.js'
import { bin, environment } from '../cli/program.ts'

export interface ClientOptions {
  readonly folder: string
  readonly locale?: string
  readonly args?: readonly string[]
  /** Capabilities beside the usual ones, or none at all. */
  readonly bare?: boolean
}

/** What VS Code can do, as far as it matters here. */
const capabilities: InitializeParams['capabilities'] = {
  workspace: { workspaceEdit: { documentChanges: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  window: { showDocument: { support: false } },
}

export class LanguageClient {
  readonly process: ChildProcessWithoutNullStreams
  readonly connection: MessageConnection
  readonly registered: unknown[] = []
  readonly shown: string[] = []
  readonly #folder: string
  readonly #published = new Map<string, PublishDiagnosticsParams[]>()
  #waiting: (() => void)[] = []
  #stderr = ''

  constructor({ folder, args = [] }: ClientOptions) {
    this.#folder = folder
    this.process = spawn(process.execPath, [bin, 'lsp', ...args], { cwd: folder, env: environment() })
    this.process.stderr.on('data', (data) => {
      this.#stderr += String(data)
    })
    // A server that has gone is seen by its exit code.
    this.process.stdin.on('error', () => {})
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    )
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.set(params.uri, [...(this.#published.get(params.uri) ?? []), params])
      for (const wake of this.#waiting.splice(0)) wake()
    })
    this.connection.onRequest('client/registerCapability', (params) => {
      this.registered.push(params)
      return null
    })
    this.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.shown.push(message)
      for (const wake of this.#waiting.splice(0)) wake()
    })
    this.connection.onError(() => {})
    this.connection.listen()
  }

  /** A client that has been started. */
  static async start(options: ClientOptions): Promise<LanguageClient> {
    const client = new LanguageClient(options)
    await client.initialize(options)
    return client
  }

  get stderr(): string {
    return this.#stderr
  }

  async initialize({ folder, locale, bare }: ClientOptions): Promise<InitializeResult> {
    const result: InitializeResult = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: bare === true ? {} : capabilities,
      ...(locale !== undefined && { locale }),
    })
    await this.connection.sendNotification('initialized', {})
    return result
  }

  uri(name: string): string {
    return `${pathToFileURL(this.#folder).href}/${encodeURIComponent(name)}`
  }

  /** Opens a document and gives what is found in it. */
  async open(name: string, text: string, languageId = 'plaintext'): Promise<Diagnostic[]> {
    const uri = this.uri(name)
    this.#published.delete(uri)
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    })
    return this.diagnostics(name)
  }

  async change(name: string, version: number, changes: readonly object[]): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(name), version },
      contentChanges: changes,
    })
  }

  /** What was last published of a document, of the version `from` or a later one. */
  async diagnostics(name: string, from = 1): Promise<Diagnostic[]> {
    for (;;) {
      const last = this.#published.get(this.uri(name))?.at(-1)
      if (last !== undefined && (last.version ?? Number.POSITIVE_INFINITY) >= from) return last.diagnostics
      await this.#next()
    }
  }

  /** How often something was published of a document. */
  published(name: string): number {
    return this.#published.get(this.uri(name))?.length ?? 0
  }

  /** Waits until `condition` holds; it is looked at whenever the server says something. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await this.#next()
  }

  async ask<Answer>(method: string, name: string, params: object = {}): Promise<Answer> {
    return this.connection.sendRequest(method, { textDocument: { uri: this.uri(name) }, ...params })
  }

  /** Exit code after `shutdown` (unless `abrupt`) and `exit`. */
  async exit(abrupt = false): Promise<number | null> {
    const code = this.exitCode()
    if (!abrupt) await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    return code
  }

  exitCode(): Promise<number | null> {
    if (this.process.exitCode !== null) return Promise.resolve(this.process.exitCode)
    return new Promise((resolve) => this.process.once('exit', resolve))
  }

  #next(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve))
  }
}
