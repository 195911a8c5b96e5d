export { type Config, type ConfigProblem, configKeys, emptyConfig, type ParsedConfig } from './config.ts'
export { parseConfig } from './parse.ts'
