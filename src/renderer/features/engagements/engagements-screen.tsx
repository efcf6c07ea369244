import { comingSoon, DAYS_AHEAD } from '@shared/plan/agenda'
import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { PartTabs } from '../../ui/part-tabs'
import { Screen } from '../../ui/screen'
import { AGENDA_PARTS, type AgendaPlace } from './agenda-place'
import { CommitmentsPart } from './commitments-part'
import { MomentsPart } from './moments-part'
import { TrendsPart } from './trends-part'
import './engagements-screen.css'

interface EngagementsScreenProps {
  readonly plan: Plan
  /** Today. */
  readonly on: Day
  readonly place: AgendaPlace
  onPlace(place: AgendaPlace): void
  /** Makes the note for a moment, or opens the one that was made. */
  onNote(engagement: string): void
}

/** *Bestuurlijke agenda*: the moments of the CdK, what was promised at them, and what changes outside. */
export function EngagementsScreen({ plan, on, place, onPlace, onNote }: EngagementsScreenProps) {
  const { part, opened } = place
  const open = (id: string | null) => onPlace({ part, opened: id })
  const shown = { plan, on, opened, onOpen: open }
  const soon = comingSoon(plan.engagements, on).length
  return (
    <Screen title={t('engagements.title')} subtitle={t('engagements.subtitle', { count: soon, days: DAYS_AHEAD })}>
      <PartTabs
        label={t('engagements.parts.label')}
        parts={AGENDA_PARTS.map((id) => ({ id, name: t(`engagements.parts.${id}`) }))}
        shown={part}
        onShow={(to) => onPlace({ part: to, opened: null })}
      >
        {part === 'moments' && <MomentsPart {...shown} onNote={onNote} />}
        {part === 'commitments' && <CommitmentsPart {...shown} />}
        {part === 'trends' && <TrendsPart {...shown} />}
      </PartTabs>
    </Screen>
  )
}
