/** Standard output without Node's streams, whose loading is a twelfth of a short run. */
import { Buffer } from 'node:buffer'
import { fstatSync, statSync, writeSync } from 'node:fs'
import type { Output } from './streams.ts'

/** Terminals keep Node's stream, which knows their width and, on Windows, their encoding; files and pipes need none. */
export function standardOutput(): Output {
  return isFileOrPipe() ? plainOutput(1) : process.stdout
}

function isFileOrPipe(): boolean {
  try {
    const stats = fstatSync(1)
    if (!stats.isCharacterDevice()) return true
    return process.platform !== 'win32' && stats.rdev === statSync('/dev/null').rdev
  } catch {
    return false
  }
}

function plainOutput(descriptor: number): Output {
  return {
    on() {},
    write(text, done) {
      try {
        writeAll(descriptor, Buffer.from(text))
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)))
        return
      }
      done()
    },
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += writeSync(descriptor, bytes, offset)
    } catch (error) {
      // A full pipe that somebody made non-blocking: its reader needs a moment.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2)
    }
  }
}
