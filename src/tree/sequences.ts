/** Where the numbers of one marker style stop to follow one another. Practice: 同级序号连续, by no clause of a standard. */

/** One marker of a style; those of a document's part come in document order. */
export interface NumberedStep {
  readonly number: number
  /** What it stands directly under; equal for siblings. */
  readonly scope: object
  /** Something without a number, or a list that may enclose it, stands between it and the sibling before. */
  readonly apart: boolean
}

export type BreakKind =
  /** Numbers are left out between two siblings. */
  | 'gap'
  /** The first of its siblings is not the first number. */
  | 'start'
  /** The number of the sibling before, again. */
  | 'duplicate'
  /** Lower than the sibling before. */
  | 'backwards'
  /** Not the number that the siblings on both sides leave for it. */
  | 'wrong'
  /** Two siblings have changed places. */
  | 'swapped'
  /** Begins anew where the numbers run on through all parts. */
  | 'restart'

export interface SequenceBreak {
  readonly kind: BreakKind
  /** Indices of the steps concerned: the one that breaks, the one before and, where it tells, the one behind. */
  readonly at: number
  readonly before: number | undefined
  readonly after: number | undefined
  /** The number that would go on. */
  readonly expected: number
  /** What a gap or a start leaves out, ascending; empty for the other kinds. */
  readonly missing: readonly number[]
  /** No other reading of the numbers is likely. */
  readonly certain: boolean
  /** Giving the step its expected number leaves no other break. */
  readonly settles: boolean
}

interface Scope {
  last: number
  lastIndex: number
  /** Last numbers of lists that a list of the same style has interrupted. */
  readonly outer: number[]
}

/** A number this far off is no item of the list. */
const farthest = 9
/** How many lists of one style may lie within one another. */
const deepest = 20
/** Parts that decide whether numbers run on or begin anew. */
const enough = 2

/**
 * The breaks in `steps`, each cause once: after a break the numbers go on from what was found. Whether numbers begin
 * anew under each parent or run on through them is taken from the parents themselves. `isThere` tells of a number
 * that stands elsewhere between two steps, in running text. Linear in the steps.
 */
export function sequenceBreaks(
  steps: readonly NumberedStep[],
  isThere: (number: number, after: number | undefined, before: number) => boolean = () => false,
): SequenceBreak[] {
  if (isUnbroken(steps)) return []
  const breaks: SequenceBreak[] = []
  const scopes = new Map<object, Scope>()
  const next = nextSiblings(steps)
  const votes = votesOf(steps)
  const skipped = new Set<number>()
  /** The numbers as they would be: a wrong one counts as what it stands for. */
  const meant = steps.map((step) => step.number)
  for (const [at, step] of steps.entries()) {
    if (skipped.has(at)) continue
    const scope = scopes.get(step.scope)
    const after = next[at]
    const found =
      scope === undefined ? opening(steps, at, after, votes, meant[at - 1]) : within(steps, at, after, next, scope)
    let last = step.number
    if (found === 'intruder') continue
    if (found === 'apart') {
      scope?.outer.push(scope.last)
      if (scope !== undefined && scope.outer.length > deepest) scope.outer.shift()
    } else if (found !== undefined) {
      const { kind, before, expected } = found
      const skips = kind === 'gap' || kind === 'start'
      const all = skips ? range(expected, step.number) : []
      const missing = all.length > farthest * 2 ? all : all.filter((each) => !isThere(each, before, at))
      if (!skips || missing.length > 0)
        breaks.push({ ...found, at, after: after ?? (kind === 'wrong' ? at + 1 : undefined), missing })
      if (kind !== 'gap' && kind !== 'backwards' && number(steps, after ?? at + 1) === expected + 1) last = expected
      if (kind === 'swapped' && after !== undefined) {
        skipped.add(after)
        last = step.number
      }
    }
    meant[at] = last
    if (scope === undefined) scopes.set(step.scope, { last, lastIndex: at, outer: [] })
    else Object.assign(scope, { last, lastIndex: at })
  }
  return breaks
}

/**
 * Whether each step is one more than its sibling before, and the first siblings all begin anew or all run on: so it is
 * in most lists, and nothing need be weighed.
 */
function isUnbroken(steps: readonly NumberedStep[]): boolean {
  const lasts = new Map<object, number>()
  let restarts = true
  let runsOn = true
  let before = 0
  for (const { scope, number: here } of steps) {
    const last = lasts.get(scope)
    if (last === undefined) {
      restarts &&= here === 1
      runsOn &&= here === before + 1
    } else if (here !== last + 1) return false
    lasts.set(scope, here)
    before = here
  }
  return restarts || runsOn
}

type Found = Omit<SequenceBreak, 'at' | 'after' | 'missing'>

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

function number(steps: readonly NumberedStep[], index: number | undefined): number | undefined {
  return index === undefined ? undefined : steps[index]?.number
}

function nextSiblings(steps: readonly NumberedStep[]): (number | undefined)[] {
  const next: (number | undefined)[] = steps.map(() => undefined)
  const seen = new Map<object, number>()
  for (let at = steps.length - 1; at >= 0; at--) {
    const scope = steps[at]?.scope
    if (scope === undefined) continue
    next[at] = seen.get(scope)
    seen.set(scope, at)
  }
  return next
}

interface Votes {
  readonly restart: number
  readonly runOn: number
}

/** How the first numbers under each parent go on from the parent before. */
function votesOf(steps: readonly NumberedStep[]): Votes {
  const seen = new Set<object>()
  let restart = 0
  let runOn = 0
  for (const [at, step] of steps.entries()) {
    if (seen.has(step.scope)) continue
    seen.add(step.scope)
    const before = steps[at - 1]
    if (before === undefined) continue
    if (step.number === 1) restart++
    else if (step.number === before.number + 1) runOn++
  }
  return { restart, runOn }
}

/** The first of its siblings. */
function opening(
  steps: readonly NumberedStep[],
  at: number,
  after: number | undefined,
  { restart, runOn }: Votes,
  last: number | undefined,
): Found | undefined {
  const here = steps[at]?.number ?? 0
  const before = at === 0 ? undefined : at - 1
  const follows = number(steps, after) === here + 1
  const start: Found = { kind: 'start', before: undefined, expected: 1, certain: follows, settles: after === undefined }
  const behind = number(steps, after)
  if (here === 2 && behind === 1) return { ...start, kind: 'swapped' }
  if (last !== undefined && here > 1 && here !== last + 1 && behind === last + 2 && runOn >= restart) {
    return { kind: here === last ? 'duplicate' : 'wrong', before, expected: last + 1, certain: true, settles: true }
  }
  if (here > 1 && behind === 2) return { ...start, certain: true, settles: true }
  if (here === 1) {
    const odd = last !== undefined && restart === 1 && runOn > enough
    return odd ? { kind: 'restart', before, expected: last + 1, certain: false, settles: false } : undefined
  }
  if (here === (last ?? 0) + 1) return restart >= enough && runOn === 1 && here > 1 ? start : undefined
  if (last === undefined || (runOn <= restart && (restart > runOn || here - 1 <= Math.abs(here - last - 1)))) {
    return here <= 3 || (follows && here <= 5) ? start : undefined
  }
  const kind = here > last ? 'gap' : here === last ? 'duplicate' : 'backwards'
  if (kind === 'gap' && here - last > farthest) return undefined
  return { kind, before, expected: last + 1, certain: follows && runOn >= enough, settles: after === undefined }
}

/** One that has siblings before it. */
function within(
  steps: readonly NumberedStep[],
  at: number,
  after: number | undefined,
  next: readonly (number | undefined)[],
  scope: Scope,
): Found | 'intruder' | 'apart' | undefined {
  const here = steps[at]?.number ?? 0
  const expected = scope.last + 1
  if (here === expected) return undefined
  // Behind the last sibling the numbers may run on under the next parent.
  const last = after === undefined && number(steps, at + 1) === expected + 1
  const behind = number(steps, last ? at + 1 : after)
  const found = { before: scope.lastIndex, expected, certain: true, settles: after === undefined }
  if (behind === expected + 1) return { ...found, kind: here === scope.last ? 'duplicate' : 'wrong', settles: true }
  if (here === expected + 1 && behind === expected) {
    const rest = after === undefined ? undefined : number(steps, next[after])
    if (rest === undefined || rest === here + 1) return { ...found, kind: 'swapped', settles: false }
  }
  // A list that was interrupted goes on; one number further it may as well be a gap in the list that interrupted it.
  if (resumes(scope, here)) return here === expected + 1 ? { ...found, kind: 'gap', certain: false } : undefined
  if (here === 1 && scope.last === 1 && behind === undefined) return { ...found, kind: 'duplicate', certain: false }
  if (here === 1 && (steps[at]?.apart === true || (behind === 2 && scope.last > 1))) return 'apart'
  if (here === scope.last) return { ...found, kind: 'duplicate' }
  if (behind === expected) return 'intruder'
  if (here < scope.last) return { ...found, kind: 'backwards' }
  return here - scope.last > farthest && behind !== here + 1 ? 'intruder' : { ...found, kind: 'gap' }
}

/** Whether `here` goes on with a list that was interrupted; drops the lists within it. */
function resumes({ outer }: Scope, here: number): boolean {
  const at = outer.lastIndexOf(here - 1)
  if (at < 0) return false
  outer.length = at
  return true
}
