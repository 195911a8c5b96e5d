import { describe, expect, it } from 'vitest'
import { type NumberedStep, sequenceBreaks } from '../../src/tree/index.ts'

/** `1 2 | 1 ~1`: a bar begins the siblings under another parent, `~` stands for something unnumbered before a step. */
function steps(text: string): NumberedStep[] {
  return text.split('|').flatMap((siblings) => {
    const scope = {}
    return siblings
      .trim()
      .split(' ')
      .map((step) => ({ number: Number(step.replace('~', '')), scope, apart: step.startsWith('~') }))
  })
}

/** `gap@2=3`: a gap at the step of index 2, where 3 would go on; `?` where another reading is likely. */
function told(text: string, isThere?: (number: number) => boolean): string {
  return sequenceBreaks(steps(text), isThere)
    .map(({ kind, at, expected, certain }) => `${kind}@${at}=${expected}${certain ? '' : '?'}`)
    .join(' ')
}

describe('sequenceBreaks', () => {
  it.each([
    ['1 2 3', 'numbers that follow one another'],
    ['1 2 3 | 1 2 | 1', 'numbers that begin anew under each parent'],
    ['1 2 3 | 4 5 | 6 7', 'numbers that run on'],
    ['1 | 2 3', 'one parent with one item, then two'],
    ['1 2 3 4 5 ~1 2 6', 'a list within a list, which then goes on'],
    ['1 2 ~1 2 3', 'a second list behind a paragraph'],
    ['1 2 3 1 2', 'a second list whose heading is lost'],
    ['1 2 200 3', 'a number that is no item'],
    ['7', 'a number far from one, alone'],
  ])('is silent on %s: %s', (text) => {
    expect(told(text)).toBe('')
  })

  it.each([
    ['1 2 4', 'gap@2=3'],
    ['1 2 4 5 6', 'gap@2=3'],
    ['1 3 | 4 5 | 6', 'gap@1=2'],
    ['1 2 3 | 4 5 | 7 8 | 9', 'gap@5=6'],
    ['1 2 | 1 2 | 1 3', 'gap@5=2'],
    ['1 2 3 ~1 2 4', 'gap@5=3?'],
    ['2 3', 'start@0=1'],
    ['3 4', 'start@0=1'],
    ['2', 'start@0=1?'],
    ['1 2 | 1 2 | 2 3', 'start@4=1'],
    ['1 2 2 3', 'duplicate@2=3'],
    ['1 2 2 4', 'duplicate@2=3'],
    ['1 1 2', 'duplicate@1=2'],
    ['1 2 3 2', 'backwards@3=4'],
    ['1 2 5 4 5', 'wrong@2=3'],
    ['1 2 4 | 4 5 | 6', 'wrong@2=3'],
    ['1 2 3 | 5 5 | 6', 'wrong@3=4'],
    ['1 3 2 4', 'swapped@1=2'],
    ['1 | 2 | 3 | 4 | 1', 'restart@4=5?'],
    ['1 2 4 5 7 8', 'gap@2=3 gap@4=6'],
  ])('tells of %s: %s', (text, breaks) => {
    expect(told(text)).toBe(breaks)
  })

  it('holds no number for missing that stands in running text', () => {
    expect(told('1 4', (number) => number === 2)).toBe('gap@1=2')
    expect(sequenceBreaks(steps('1 4'), (number) => number === 2)[0]?.missing).toEqual([3])
    expect(told('1 4', () => true)).toBe('')
  })

  it('says where giving the expected number leaves nothing else to tell', () => {
    expect(sequenceBreaks(steps('1 2 4')).map(({ settles }) => settles)).toEqual([true])
    expect(sequenceBreaks(steps('1 2 4 5')).map(({ settles }) => settles)).toEqual([false])
  })
})
