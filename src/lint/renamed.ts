/** Rule ids that were given up. Configurations outlive names: an old id goes on to work, with one warning. */

export interface RenamedRule {
  readonly to: string
  /** Version that brought the new id. */
  readonly since: string
}

/** Old id → its successor. An id that stands here is never given to another rule. */
export const renamed: ReadonlyMap<string, RenamedRule> = new Map<string, RenamedRule>()
