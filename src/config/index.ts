export {
  type Config,
  type ConfigProblem,
  configKeys,
  emptyConfig,
  type KeyPath,
  type Override,
  overrideKeys,
  type ParsedConfig,
  type Place,
  type ScopedConfig,
} from './config.ts'
export {
  type ConfigLayer,
  mergeLayers,
  type Origin,
  type Traced,
  type TracedConfig,
  type TracedRule,
  untraced,
} from './layers.ts'
export { type ConfigDocument, configDocument, configDocumentOf, parseConfig, type Reference } from './parse.ts'
export { isPreset, type Preset, type PresetName, presetConfig, presetNames, presets } from './presets.ts'
