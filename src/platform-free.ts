/**
 * Proof, at each type check of the core project, that nothing below `cli` can see the platform: each line is an error
 * that must be there. A dependency whose types let Node or the DOM back in makes the check fail here.
 */
// @ts-expect-error no process
export type NoProcess = typeof process
// @ts-expect-error no Buffer
export type NoBuffer = typeof Buffer
// @ts-expect-error no console
export type NoConsole = typeof console
// @ts-expect-error no timers
export type NoTimers = typeof setTimeout
// @ts-expect-error no DOM
export type NoDocument = typeof document
// @ts-expect-error no files
export type NoFiles = typeof import('node:fs')
