import { been, coming } from '@shared/plan/agenda'
import { dayInWords, type Day } from '@shared/plan/day'
import type { Engagement } from '@shared/plan/engagement'
import type { Plan } from '@shared/plan/plan'
import { isAbout, type Relation } from '@shared/plan/relation'
import { visitsTo } from '@shared/plan/visits'
import { t } from '../../messages/messages'

interface RelationVisitsProps {
  readonly plan: Plan
  /** Today. */
  readonly on: Day
  readonly relation: Relation
}

/** When the CdK was there last, and when again. */
export function RelationVisits({ plan, on, relation }: RelationVisitsProps) {
  if (relation.kind !== 'utrechtse-gemeente') return <Meetings {...{ plan, on, relation }} />
  const { last, next, lastTalk, isLongAgo } = visitsTo(relation.id, plan.engagements, on)
  return (
    <dl className="relation-visits">
      <Visit name={t('relations.visits.last')} visit={last} otherwise={t('relations.visits.unknown')}>
        {isLongAgo ? t('relations.visits.longAgo') : null}
      </Visit>
      <Visit name={t('relations.visits.next')} visit={next} otherwise={t('relations.visits.none')} />
      <Visit name={t('relations.visits.lastTalk')} visit={lastTalk} otherwise={t('relations.visits.unknown')} />
    </dl>
  )
}

/** An organisation is met, whatever the occasion. */
function Meetings({ plan, on, relation }: RelationVisitsProps) {
  const theirs = plan.engagements.filter((each) => isAbout(each, relation.id))
  const last = been(theirs, on)[0] ?? null
  const next = coming(theirs, on)[0] ?? null
  return (
    <dl className="relation-visits">
      <Visit name={t('relations.visits.lastMoment')} visit={last} otherwise={t('relations.visits.unknown')} />
      <Visit name={t('relations.visits.nextMoment')} visit={next} otherwise={t('relations.visits.none')} />
    </dl>
  )
}

interface VisitProps {
  readonly name: string
  readonly visit: Engagement | null
  /** What is said when there is none. */
  readonly otherwise: string
  /** What is remarkable about it. */
  readonly children?: string | null
}

function Visit({ name, visit, otherwise, children }: VisitProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {visit ? (
          <time dateTime={visit.on}>{dayInWords(visit.on)}</time>
        ) : (
          <span className="relations-none">{otherwise}</span>
        )}
        {children && <span className="record-late">{children}</span>}
      </dd>
    </div>
  )
}
