/**
 * What a client sends, without headers that make no sense: behind one of those the reader of vscode-jsonrpc waits for
 * more, and at a negative length it never finds the next message.
 */
import { Buffer } from 'node:buffer'
import { Transform, type TransformCallback } from 'node:stream'

const headerEnd = '\r\n\r\n'

/** Longer than any header; a client that sends this much without one speaks another protocol. */
const longestHeader = 8192

export class Framing extends Transform {
  /** The beginning of a header. */
  #waiting = Buffer.alloc(0)
  /** How much of a message's body is still to come. */
  #body = 0

  override _transform(chunk: Uint8Array, _: BufferEncoding, done: TransformCallback): void {
    let rest = Buffer.concat([this.#waiting, chunk])
    while (rest.length > 0) {
      if (this.#body > 0) {
        const part = rest.subarray(0, this.#body)
        this.push(part)
        this.#body -= part.length
        rest = rest.subarray(part.length)
        continue
      }
      const end = rest.indexOf(headerEnd)
      if (end < 0) {
        if (rest.length > longestHeader) rest = rest.subarray(rest.length - headerEnd.length + 1)
        break
      }
      const length = lengthIn(rest.toString('latin1', 0, end))
      if (length > 0) this.push(`Content-Length: ${length}${headerEnd}`)
      this.#body = length
      rest = rest.subarray(end + headerEnd.length)
    }
    this.#waiting = rest
    done()
  }
}

/** The length of the body; 0 where the header names none that can be. */
function lengthIn(header: string): number {
  return Number(/^content-length:[ \t]*(\d{1,9})[ \t]*$/im.exec(header)?.[1] ?? 0)
}
