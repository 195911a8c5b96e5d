import type { Streams } from './streams.ts'

/** `--color` and `--no-color`, then FORCE_COLOR, then NO_COLOR, then whether a terminal reads along. */
export function coloursWanted(option: boolean | undefined, { stdout, env }: Pick<Streams, 'stdout' | 'env'>): boolean {
  if (option !== undefined) return option
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  return stdout.isTTY === true && env['TERM'] !== 'dumb'
}
