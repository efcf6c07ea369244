import type { ActionStand } from './action-stand'
import { isDeviating } from '../plan/change-verdict'
import { isContinuing, isOpen, isWaiting, promisedEnd } from './reckoning'
import type { Stand } from './stand'

/** What asks for attention, the most urgent first. One action may stand under several. */
export const ATTENTION_KINDS = [
  'behind',
  'overdue',
  'slipping',
  'without-measure',
  'moved-twice',
  'not-updated',
  'on-hold',
  'waits-for-condition',
  'without-quarter',
  'without-conclusion',
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
  overdue: ({ findings }) => findings.planning.because.kind === 'overdue',
  slipping: ({ light }) => light === 'aandachtspunt',
  'without-measure': ({ light, action }) => isDeviating(light) && action.deviation === null,
  'moved-twice': ({ moves }) => moves.length >= 2,
  'not-updated': ({ findings }) => ['not-updated', 'rhythm-missed'].includes(findings.planning.because.kind),
  'on-hold': ({ action }) => action.status === 'aangehouden',
  'waits-for-condition': ({ action }) => isWaiting(action),
  'without-quarter': ({ action }) => !isContinuing(action) && promisedEnd(action) === null,
  'without-conclusion': ({ action }) =>
    action.kind === 'verkenning' && action.status === 'afgerond' && action.conclusion === null,
  'without-owner': ({ action }) => action.owner === null,
}

/**
 * What asks for attention now, among the actions that count by themselves; only what there is any of. What is finished
 * asks for nothing but the conclusion it owes.
 */
export function attentionOf({ actions }: Stand): readonly Attention[] {
  const counted = actions.filter((stand) => stand.counted)
  const asking = (kind: AttentionKind) => (stand: ActionStand) =>
    (kind === 'without-conclusion' || isOpen(stand.action)) && ASKS[kind](stand)
  return ATTENTION_KINDS.map((kind) => ({
    kind,
    ids: counted.filter(asking(kind)).map(({ action }) => action.id),
  })).filter(({ ids }) => ids.length > 0)
}
