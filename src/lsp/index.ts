export { serve } from './server.ts'
export type { ConfigurationProblem, DocumentSettings, Surroundings } from './surroundings.ts'
