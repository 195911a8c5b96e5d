/** Apart, so that it loads only where it is asked for. */
export { toMarkdown } from '../../index.ts'
