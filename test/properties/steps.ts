/**
 * Counts what a piece of work does, without a clock: how often each block of our own code runs (V8's precise coverage)
 * and how far the text and list functions of the platform read. The same work gives the same count on every machine.
 */
import { Session } from 'node:inspector'

// Counting starts before the first call of any function in src: V8 counts the blocks only of functions that it compiles
// from here on. Import this file first.
const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** Runs of blocks and functions of src, plus characters and elements read by built-in functions, in `work`. */
export function stepsOf(work: () => void): number {
  takeBlocks()
  const read = readBy(work)
  const blocks = takeBlocks()
  if (blocks === 0) throw new Error('no block of src was counted')
  return read + blocks
}

/** Runs of blocks since the last call. Sessions within the process answer before `post` returns. */
function takeBlocks(): number {
  let count = 0
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error !== null) throw error
    for (const script of coverage.result) {
      if (!/[\\/]src[\\/](?:parse|lexicon|tree)[\\/]/.test(script.url)) continue
      for (const { ranges } of script.functions) for (const range of ranges) count += range.count
    }
  })
  return count
}

type Method = (this: unknown, ...args: unknown[]) => unknown

interface Meter {
  readonly owner: object
  readonly name: PropertyKey
  /** How many characters or elements one call reads, seen from its receiver, arguments and result. */
  readonly cost: (receiver: unknown, args: readonly unknown[], result: unknown) => number
}

const sizeOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : value instanceof Set ? value.size : 1
const whole: Meter['cost'] = (receiver) => sizeOf(receiver)
const result: Meter['cost'] = (_receiver, _args, found) => sizeOf(found)
/** From where the search began to where it ended. */
const searched: Meter['cost'] = (receiver, [, from], found) =>
  (typeof found === 'number' && found >= 0 ? found + 1 : sizeOf(receiver)) - (typeof from === 'number' ? from : 0)

const meters: readonly Meter[] = [
  ...(['indexOf', 'lastIndexOf'] as const).map((name) => ({ owner: String.prototype, name, cost: searched })),
  ...(['includes', 'trim', 'trimEnd', 'normalize'] as const).map((name) => ({
    owner: String.prototype,
    name,
    cost: whole,
  })),
  ...(['join', 'repeat'] as const).map((name) => ({
    owner: name === 'join' ? Array.prototype : String.prototype,
    name,
    cost: result,
  })),
  ...(['includes', 'shift', 'unshift', 'splice', 'reverse', 'sort', 'fill', Symbol.iterator] as const).map((name) => ({
    owner: Array.prototype,
    name,
    cost: whole,
  })),
  ...(['slice', 'concat', 'flat', 'filter', 'map', 'flatMap'] as const).map((name) => ({
    owner: Array.prototype,
    name,
    cost: result,
  })),
  { owner: Array.prototype, name: 'indexOf', cost: searched },
]

/**
 * All functions that take a regular expression go through its `exec` once that is not the platform's own. What a
 * failing expression reads is taken for the whole text; cutting text is free, since V8 shares the characters.
 */
function readBy(work: () => void): number {
  let read = 0
  const restore = meters.map(({ owner, name, cost }) =>
    replace(
      owner,
      name,
      (original) =>
        function (this: unknown, ...args) {
          const found = original.apply(this, args)
          read += Math.max(1, cost(this, args, found))
          return found
        },
    ),
  )
  const { exec } = RegExp.prototype
  restore.push(
    replace(
      RegExp.prototype,
      'exec',
      () =>
        function (this: unknown, text) {
          if (!(this instanceof RegExp) || typeof text !== 'string') return null
          const from = this.global || this.sticky ? this.lastIndex : 0
          const match = exec.call(this, text)
          const to = match === null ? (this.sticky ? from : text.length) : match.index + match[0].length
          read += 1 + Math.max(0, to - from)
          return match
        },
    ),
  )
  try {
    work()
  } finally {
    for (const each of restore) each()
  }
  return read
}

function replace(owner: object, name: PropertyKey, make: (original: Method) => Method): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name)
  const original: unknown = descriptor?.value
  if (descriptor === undefined || typeof original !== 'function') throw new Error(`no function ${String(name)}`)
  Object.defineProperty(owner, name, {
    ...descriptor,
    value: make(function (this: unknown, ...args) {
      return Reflect.apply(original, this, args)
    }),
  })
  return () => Object.defineProperty(owner, name, descriptor)
}
