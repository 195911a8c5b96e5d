/** One rule, explained: its page where the client can open one, its text otherwise. */
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver/node.js'
import { explainText, type Language, ruleById } from '../index.ts'
import type { Client } from './client.ts'

export async function explain(
  ruleId: unknown,
  connection: Connection,
  client: Client,
  language: Language,
  pageOf: (ruleId: string) => string | undefined,
): Promise<void> {
  if (typeof ruleId !== 'string') return
  const page = pageOf(ruleId)
  if (page !== undefined && client.showsDocuments) {
    const { success } = await connection.window.showDocument({ uri: page, takeFocus: true })
    if (success) return
  }
  const rule = ruleById(ruleId)
  if (rule === undefined) return
  const message = explainText(rule, language)
  await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message })
}
