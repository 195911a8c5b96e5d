/** Apart, so that the YAML library loads only where it is asked for. */
export { toYaml } from '../../index.ts'
