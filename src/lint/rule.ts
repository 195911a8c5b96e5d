/** The shape of a rule: one file, one default export. A user's own rule has the same. */
import type { Bilingual, Fix, Node, NodeOf, NodeType, Notice, Position, Severity, SourceText } from '../tree/index.ts'
import type { KnownTerms, TermKind } from './terms.ts'

/**
 * What a rule rests on, and so what its wording may claim: R a regulation in force (应, 不得), G a standard's
 * "as a rule" (一般, 宜), P practice (惯例), L a site's profile (本站要求), X a cross-check (与…不一致), T technical hygiene.
 */
export type Strength = 'R' | 'G' | 'P' | 'L' | 'X' | 'T'

export const groups = [
  'metadata',
  'docnumber',
  'structure',
  'date',
  'numbering',
  'attachment',
  'punctuation',
  'numeral',
  'wording',
  'citation',
  'privacy',
  'webpage',
  'layout',
] as const
export type Group = (typeof groups)[number]
export type RuleId = `${Group}/${string}` | `${string}/${string}`

/**
 * A message template; `{name}` is replaced by `data.name`. `help` says what to do. `grouped` is said instead where
 * two or more findings were folded into one (`Report.groupKey`): it may use the first finding's data and `{count}`,
 * how many there are, and `{lines}`, where (`第 3、5 行`, `第 3、5、6、7、9 行等`; `lines 3, 5`).
 */
export interface MessageTemplate extends Bilingual {
  readonly help?: Bilingual
  readonly grouped?: Bilingual
}

/** One option of a rule, enough for validation, documentation and a JSON Schema. */
export type OptionSpec = Bilingual &
  (
    | { readonly type: 'boolean'; readonly default: boolean }
    | { readonly type: 'number'; readonly default: number; readonly minimum?: number; readonly maximum?: number }
    | { readonly type: 'string'; readonly default: string; readonly values?: readonly string[] }
    | { readonly type: 'string[]'; readonly default: readonly string[]; readonly values?: readonly string[] }
  )

type OptionValue<Spec> = Spec extends { readonly type: 'boolean' }
  ? boolean
  : Spec extends { readonly type: 'number' }
    ? number
    : Spec extends { readonly type: 'string[]' }
      ? readonly string[]
      : string

export type OptionValues<Specs> = { readonly [Name in keyof Specs]: OptionValue<Specs[Name]> }

export interface Report<MessageId extends string> {
  readonly messageId: MessageId
  /** The smallest place that shows the defect: a node, or a position within one. */
  readonly at: Node | Position
  /**
   * Fills the placeholders. What is a word of ours, not of the notice (“页头”, "the header"), is given in both
   * languages; the message's `data` then holds the Chinese one, so that it does not change with the language.
   */
  readonly data?: Readonly<Record<string, string | number | Bilingual>>
  /** Lower (or raise) the rule's severity for this finding, where the catalogue names such a case. */
  readonly severity?: Severity
  readonly related?: {
    readonly at: Node | Position
    /** The file that `at` lies in, where it is another. */
    readonly path?: string
    readonly zh: string
    readonly en: string
  }
  readonly fix?: Fix
  /**
   * Findings of one messageId and severity with the same key are one to a person: they are folded into the first,
   * which carries their count and is worded by the template's `grouped`, where it has one.
   */
  readonly groupKey?: string
}

export interface RuleContext<MessageId extends string, Options> {
  readonly source: SourceText
  readonly notice: Notice
  readonly options: Options
  /** ISO date that counts as today, where the run was given one (`--today`); rules never read the clock. */
  readonly today: string | undefined
  /** Organs, names and words of the user's own; all empty where the configuration has no `terms`. */
  readonly terms: KnownTerms
  /** Position of a range of `source.text`. */
  positionAt(start: number, end: number): Position
  report(report: Report<MessageId>): void
}

/** Handlers by node type, called in document order; `'type:exit'` on the way back. */
export type Visitors = {
  readonly [Type in NodeType]?: (node: NodeOf<Type>) => void
} & {
  readonly [Type in NodeType as `${Type}:exit`]?: (node: NodeOf<Type>) => void
}

/** A notice, or several that are linted one after the other: the example is the last of them. */
export type Example = string | readonly string[]

/** What a rule across documents keeps of one. It is held until the run ends: plain data, and as little as will do. */
export interface Fact {
  /** Documents with the same key are compared, such as a document number. */
  readonly key: string
  /** The place that a message about it points at. */
  readonly at: Position
  /** What is compared and told: short texts, fingerprints. */
  readonly data: Readonly<Record<string, string>>
}

/** A fact of a document that came before, in the order of the files. */
export interface EarlierFact extends Fact {
  readonly path: string
}

/**
 * The part of a rule that looks across the documents of one run, without holding them: facts are collected from each,
 * and a document is told of when one of its facts was met before. So a finding stands at the later of two files, with
 * the earlier one as `related`, whatever the number of files still to come.
 */
export interface Across<MessageId extends string, Options> {
  /** Called for each notice, where there is more than one. */
  collect(context: Omit<RuleContext<MessageId, Options>, 'report'>): readonly Fact[]
  /** Called for each fact whose key came before; the earlier ones in the order of their files, equal data once. */
  conclude(fact: Fact, earlier: readonly EarlierFact[], report: (report: Report<MessageId>) => void): void
}

export interface Rule<
  MessageId extends string = string,
  Specs extends Record<string, OptionSpec> = Record<string, OptionSpec>,
> {
  readonly id: RuleId
  /** Version that brought the rule. */
  readonly since: string
  readonly severity: Severity | 'off'
  readonly fix: 'none' | 'safe' | 'unsafe'
  /** False where the clause was not checked against the original text ([K] in RULES.md). */
  readonly verified: boolean
  readonly basis: Bilingual & { readonly strength: Strength }
  readonly messages: Readonly<Record<MessageId, MessageTemplate>>
  readonly options?: Specs
  readonly docs: {
    /** What the rule asks for, in one line. */
    readonly summary: Bilingual
    readonly why: Bilingual
    /** What it does not catch, and where it may be wrong. */
    readonly limits: Bilingual
    /** Whole notices or the line that matters; each `good` is silent, each `bad` fires (both run as tests). */
    readonly good: readonly Example[]
    readonly bad: readonly Example[]
  }
  /**
   * Sets of characters: in a text that lacks all the characters of one of them the rule can have nothing to say, and
   * it is not asked. `['、', '等']` is a rule about 、 before 等. What costs nothing on most texts is worth it.
   */
  readonly needs?: readonly string[]
  /**
   * Kinds of the user's `terms` that the rule leaves alone: a finding that lies within such a term is dropped. All kinds
   * for the rules of `wording`, none for others, unless given.
   */
  readonly spares?: readonly TermKind[]
  /** Looks at one notice. A rule that only compares notices gives no visitors: `() => ({})`. */
  create(context: RuleContext<MessageId, OptionValues<Specs>>): Visitors
  /** Compares the notices of a run. Its messages carry no fixes. */
  readonly across?: Across<MessageId, OptionValues<Specs>>
}

/** Gives a rule its types; returns it as it is. */
export function defineRule<
  const MessageId extends string,
  const Specs extends Record<string, OptionSpec> = Record<never, OptionSpec>,
>(rule: Rule<MessageId, Specs>): Rule<MessageId, Specs> {
  return rule
}
