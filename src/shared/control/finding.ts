import type { BudgetLine } from '../plan/budget'
import type { Commitment } from '../plan/commitment'
import type { Day } from '../plan/day'
import type { Quarter } from '../plan/quarter'
import type { ActionStand } from '../progress/action-stand'
import { assertNever } from '../result'

/** How much a finding presses, the heaviest first: what is wrong, what may go wrong, what nobody said yet. */
export const SEVERITIES = ['herstellen', 'aandacht', 'aanvullen'] as const

export type Severity = (typeof SEVERITIES)[number]

/** What *Controle* looks for, in the order in which it is told. */
export const FINDING_KINDS = [
  'told-differently',
  'finished-without-proof',
  'without-measure',
  'commitment-overdue',
  'quarter-passed',
  'deviation-unfinished',
  'funding-ends',
  'money-left',
  'without-quarter',
  'without-owner',
] as const

export type FindingKind = (typeof FINDING_KINDS)[number]

const SEVERITY_OF: Readonly<Record<FindingKind, Severity>> = {
  'told-differently': 'herstellen',
  'finished-without-proof': 'herstellen',
  'without-measure': 'herstellen',
  'commitment-overdue': 'herstellen',
  'quarter-passed': 'aandacht',
  'deviation-unfinished': 'aandacht',
  'funding-ends': 'aandacht',
  'money-left': 'aandacht',
  'without-quarter': 'aanvullen',
  'without-owner': 'aanvullen',
}

export const severityOf = (kind: FindingKind): Severity => SEVERITY_OF[kind]

/** In what two tellings of one promise can contradict each other. */
export type Contradiction = 'status' | 'owner' | 'adopted' | 'expected'

/** What a deviation still owes its reader; `public` when it is there, but not for the reader of a GS paper. */
export type Owed = 'explanation' | 'consequence' | 'measure' | 'who' | 'ready' | 'public'

/** Something is missing or contradicts itself: a kind and its facts. */
export type Finding =
  | { readonly kind: 'without-owner'; readonly stand: ActionStand }
  | { readonly kind: 'without-quarter'; readonly stand: ActionStand }
  | {
      readonly kind: 'quarter-passed'
      readonly stand: ActionStand
      readonly quarter: Quarter
      readonly lastHeard: Day | null
    }
  | { readonly kind: 'finished-without-proof'; readonly stand: ActionStand; readonly owes: 'conclusion' | 'update' }
  | { readonly kind: 'without-measure'; readonly stand: ActionStand }
  | { readonly kind: 'deviation-unfinished'; readonly stand: ActionStand; readonly owes: readonly Owed[] }
  | {
      readonly kind: 'told-differently'
      readonly stand: ActionStand
      /** The telling under which it counts. */
      readonly first: ActionStand
      readonly differs: readonly Contradiction[]
    }
  | {
      readonly kind: 'funding-ends'
      readonly stand: ActionStand
      /** The last line that pays for it, and the year until which the action runs. */
      readonly line: BudgetLine
      readonly until: number
    }
  | {
      readonly kind: 'money-left'
      readonly year: number
      readonly euros: number
      readonly lines: readonly BudgetLine[]
    }
  | { readonly kind: 'commitment-overdue'; readonly commitment: Commitment; readonly due: Day }

/** Where a finding is put right, or where that begins. */
export type Mending =
  | { readonly by: 'owner' | 'expected-end' | 'update' | 'conclusion' | 'deviation'; readonly action: string }
  /** Two tellings beside each other; which of them is right is for the advisor. */
  | { readonly by: 'tellings'; readonly actions: readonly [string, string] }
  | { readonly by: 'budget'; readonly year: number; readonly line: string | null }
  | { readonly by: 'commitment'; readonly commitment: string }

export function mendingOf(finding: Finding): Mending {
  switch (finding.kind) {
    case 'without-owner':
      return { by: 'owner', action: finding.stand.action.id }
    case 'without-quarter':
      return { by: 'expected-end', action: finding.stand.action.id }
    case 'quarter-passed':
      return { by: 'update', action: finding.stand.action.id }
    case 'finished-without-proof':
      return { by: finding.owes, action: finding.stand.action.id }
    case 'without-measure':
    case 'deviation-unfinished':
      return { by: 'deviation', action: finding.stand.action.id }
    case 'told-differently':
      return { by: 'tellings', actions: [finding.first.action.id, finding.stand.action.id] }
    case 'funding-ends':
      return { by: 'budget', year: finding.line.year, line: finding.line.id }
    case 'money-left':
      return { by: 'budget', year: finding.year, line: finding.lines[0]?.id ?? null }
    case 'commitment-overdue':
      return { by: 'commitment', commitment: finding.commitment.id }
    default:
      return assertNever(finding)
  }
}

/** By which a finding is known from one look to the next: no two on a day share it. */
export function findingId(finding: Finding): string {
  switch (finding.kind) {
    case 'money-left':
      return `${finding.kind} ${finding.year}`
    case 'commitment-overdue':
      return `${finding.kind} ${finding.commitment.id}`
    default:
      return `${finding.kind} ${finding.stand.action.id}`
  }
}
