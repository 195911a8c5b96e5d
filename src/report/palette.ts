/** Colours of the report for people. */
import type { Severity } from '../tree/index.ts'

export type Paint = (text: string) => string

export type Palette = Readonly<Record<Severity | 'path' | 'dim' | 'bold' | 'added' | 'removed', Paint>>

const asIs: Paint = (text) => text

export const plainPalette: Palette = {
  error: asIs,
  warning: asIs,
  info: asIs,
  path: asIs,
  dim: asIs,
  bold: asIs,
  added: asIs,
  removed: asIs,
}

/** Loads chalk: call it only where colours are wanted. */
export async function loadPalette(): Promise<Palette> {
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return {
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.cyan,
    path: chalk.underline,
    dim: chalk.dim,
    bold: chalk.bold,
    added: chalk.green,
    removed: chalk.red,
  }
}
