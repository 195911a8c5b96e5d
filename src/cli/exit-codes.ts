/** How a run ended. The only place that knows numbers; docs/exit-codes.md lists them for users. */
export type Outcome =
  /** Nothing found, or warnings and infos alone. */
  | 'clean'
  /** At least one error, or more warnings than --max-warnings. */
  | 'errors'
  /** The tool could not do its work, or not all of it. */
  | 'failed'
  /** Whoever read our output went away (`| head`). */
  | 'pipe-closed'

/** 141 is what the shell gives for a program that a closed pipe ended (128 + SIGPIPE). Ctrl-C is Node's own 130. */
export const exitCodes: Readonly<Record<Outcome, number>> = { clean: 0, errors: 1, failed: 2, 'pipe-closed': 141 }
