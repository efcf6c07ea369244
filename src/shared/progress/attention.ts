import type { ActionStand } from './action-stand'
import { isContinuing, isOpen, promisedEnd } from './reckoning'
import type { Stand } from './stand'

/** What asks for attention, the most urgent first. One action may stand under several. */
export const ATTENTION_KINDS = [
  'behind',
  'overdue',
  'slipping',
  'not-updated',
  'on-hold',
  'waits-for-condition',
  'without-quarter',
  'without-owner',
] as const

export type AttentionKind = (typeof ATTENTION_KINDS)[number]

export interface Attention {
  readonly kind: AttentionKind
  /** Ids of actions, by number. */
  readonly ids: readonly string[]
}

const ASKS: Record<AttentionKind, (stand: ActionStand) => boolean> = {
  behind: ({ light }) => light === 'loopt-achter',
  overdue: ({ because }) => because.kind === 'overdue',
  slipping: ({ light }) => light === 'aandachtspunt',
  'not-updated': ({ because }) => because.kind === 'not-updated' || because.kind === 'rhythm-missed',
  'on-hold': ({ action }) => action.status === 'aangehouden',
  'waits-for-condition': ({ because }) => because.kind === 'waits-for-condition',
  'without-quarter': ({ action }) => !isContinuing(action) && promisedEnd(action) === null,
  'without-owner': ({ action }) => action.owner === null,
}

/** What asks for attention now, among the open actions that count by themselves; only what there is any of. */
export function attentionOf({ actions }: Stand): readonly Attention[] {
  const open = actions.filter((stand) => stand.counted && isOpen(stand.action))
  return ATTENTION_KINDS.map((kind) => ({
    kind,
    ids: open.filter(ASKS[kind]).map(({ action }) => action.id),
  })).filter(({ ids }) => ids.length > 0)
}
