import type { Changeable, PlanEvent } from '@shared/plan/event'

/** What an event is about, in a few sorts to choose from, in the order of the screen. */
export const HISTORY_TOPICS = [
  'update',
  'status',
  'quarters',
  'progress',
  'verdicts',
  'people',
  'relations',
  'text',
  'other',
] as const

export type HistoryTopic = (typeof HISTORY_TOPICS)[number]

const BY_FIELD: Readonly<Record<Changeable, HistoryTopic>> = {
  status: 'status',
  statusReason: 'status',
  statusDecision: 'status',
  statusDisclosure: 'status',
  adopted: 'quarters',
  expected: 'quarters',
  condition: 'progress',
  percentage: 'progress',
  steps: 'progress',
  conclusion: 'progress',
  rhythm: 'progress',
  moments: 'progress',
  verdicts: 'verdicts',
  deviation: 'verdicts',
  spending: 'verdicts',
  owner: 'people',
  partners: 'people',
  municipalities: 'people',
  dependsOn: 'relations',
  links: 'relations',
  title: 'text',
  theme: 'text',
  section: 'text',
  kind: 'text',
}

export function topicOf({ what }: Pick<PlanEvent, 'what'>): HistoryTopic {
  if (what.kind === 'changed') return BY_FIELD[what.field]
  return what.kind === 'update-added' || what.kind === 'update-removed' || what.kind === 'confirmed'
    ? 'update'
    : 'other'
}
