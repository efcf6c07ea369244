import type { Day } from '@shared/plan/day'
import type { Engagement, EngagementKind } from '@shared/plan/engagement'
import type { Plan } from '@shared/plan/plan'
import { cdkWording } from '@shared/reports/cdk-wording'

/** What is chosen when a note is asked for. */
export interface NoteChoice {
  readonly kind: EngagementKind | 'periodiek'
  readonly municipality: string | null
  readonly on: Day
}

/** What has to be done to have the note that is asked for. */
export type AskedNote =
  | { readonly kind: 'periodic' }
  /** Its moment stands in the agenda. */
  | { readonly kind: 'known'; readonly engagement: Engagement }
  /** Its moment is new in the agenda. */
  | { readonly kind: 'new'; readonly engagement: Engagement }

/** Whether a moment of that kind is with a municipality. */
export const isWithMunicipality = (kind: NoteChoice['kind']): boolean =>
  kind === 'ambtsbezoek' || kind === 'klankbordgesprek'

/** The moment on that day when the agenda has it, and otherwise a new one with that id. */
export function askedNote(plan: Plan, { kind, municipality, on }: NoteChoice, id: string): AskedNote {
  if (kind === 'periodiek') return { kind: 'periodic' }
  const isMeant = (each: Engagement) =>
    each.kind === kind && each.on === on && (municipality === null || each.municipalities.includes(municipality))
  const known = plan.engagements.find(isMeant)
  if (known) return { kind: 'known', engagement: known }
  const names = plan.frame.municipalities.filter((each) => each.id === municipality).map(({ name }) => name)
  return { kind: 'new', engagement: newMoment(id, kind, on, municipality, cdkWording.occasion(kind, names)) }
}

const newMoment = (
  id: string,
  kind: EngagementKind,
  on: Day,
  municipality: string | null,
  occasion: string,
): Engagement => ({
  id,
  kind,
  occasion,
  on,
  time: '',
  place: '',
  withWhom: '',
  municipalities: municipality === null ? [] : [municipality],
  organisations: [],
  subject: '',
  actions: [],
  deliverBy: null,
  outcome: '',
  findings: '',
  disclosure: 'vertrouwelijk',
})
