import { isComing } from '@shared/plan/agenda'
import { dayInNumbers, type Day } from '@shared/plan/day'
import { engagementKindName, type Engagement } from '@shared/plan/engagement'
import { noteStateName, noteStateOf } from '@shared/plan/note-state'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { RecordButton, RecordTable, RecordText } from '../../ui/record-table'
import { actionChoices, municipalityChoices, namesOf, organisationChoices } from './names'

interface MomentsTableProps {
  readonly plan: Plan
  readonly on: Day
  /** In the order in which they are shown. */
  readonly engagements: readonly Engagement[]
  onOpen(id: string): void
}

/** The moments as rows. */
export function MomentsTable({ plan, on, engagements, onOpen }: MomentsTableProps) {
  const columns = [
    { name: t('engagements.on'), width: 112 },
    { name: t('engagements.moments.occasion') },
    { name: t('engagements.moments.withWhom') },
    { name: t('engagements.moments.subject') },
    { name: t('engagements.actions'), width: 88 },
    { name: t('engagements.moments.note'), width: 116 },
    { name: t('engagements.moments.deliverBy'), width: 112 },
  ]
  return (
    <RecordTable label={t('engagements.moments.title')} columns={columns}>
      {engagements.map((engagement) => (
        <MomentRow key={engagement.id} {...{ plan, on, engagement, onOpen }} />
      ))}
    </RecordTable>
  )
}

interface MomentRowProps extends Omit<MomentsTableProps, 'engagements'> {
  readonly engagement: Engagement
}

function MomentRow({ plan, on, engagement, onOpen }: MomentRowProps) {
  const { id, kind, occasion, time, withWhom, municipalities, organisations, subject, actions } = engagement
  const names = [
    ...namesOf(municipalityChoices(plan), municipalities),
    ...namesOf(organisationChoices(plan), organisations),
  ]
  return (
    <tr>
      <td>
        <time dateTime={engagement.on}>{dayInNumbers(engagement.on)}</time>
        {time !== '' && <span className="record-quiet">{time}</span>}
      </td>
      <th scope="row">
        <RecordButton title={occasion} onOpen={() => onOpen(id)} />
        {engagementKindName(kind) !== occasion && <span className="record-quiet">{engagementKindName(kind)}</span>}
      </th>
      <td>
        <RecordText>{withWhom}</RecordText>
        {names.length > 0 && (
          <span className="record-quiet">
            <RecordText>{names.join(', ')}</RecordText>
          </span>
        )}
      </td>
      <td>
        <RecordText>{subject}</RecordText>
      </td>
      <td>
        <RecordText>{namesOf(actionChoices(plan), actions).join(', ')}</RecordText>
      </td>
      <NoteCells {...{ plan, on, engagement }} />
    </tr>
  )
}

/** How the note stands, and by when it is asked for. */
function NoteCells({ plan, on, engagement }: Omit<MomentRowProps, 'onOpen'>) {
  const { deliverBy } = engagement
  const state = noteStateOf(plan, engagement.id)
  const isAhead = isComing(engagement, on)
  const isLate = isAhead && state !== 'gereed' && deliverBy !== null && deliverBy < on
  return (
    <>
      <td>{state === 'nog-maken' && !isAhead ? t('engagements.moments.notMade') : noteStateName(state)}</td>
      <td>
        {deliverBy && <time dateTime={deliverBy}>{dayInNumbers(deliverBy)}</time>}
        {isLate && <span className="record-late">{t('engagements.moments.late')}</span>}
      </td>
    </>
  )
}
