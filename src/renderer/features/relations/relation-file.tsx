import type { PointedAt } from '@shared/plan/action-filter'
import { been, coming } from '@shared/plan/agenda'
import { dayInNumbers, dayInWords, type Day } from '@shared/plan/day'
import { engagementKindName } from '@shared/plan/engagement'
import { isOverdue, openCommitments } from '@shared/plan/open-commitments'
import type { Plan } from '@shared/plan/plan'
import { isAbout, type Relation } from '@shared/plan/relation'
import type { Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { RecordButton } from '../../ui/record-table'
import { RelationActions } from './relation-actions'
import { RelationFacts } from './relation-facts'
import { RelationHistory } from './relation-history'
import { RelationRemarks } from './relation-remarks'
import { RelationVisits } from './relation-visits'

export interface RelationFileProps {
  readonly plan: Plan
  readonly stand: Stand
  /** Today. */
  readonly on: Day
  readonly relation: Relation
  /** Leads to these actions. */
  onShow(among: PointedAt): void
  /** Leads to a moment of the agenda. */
  onMoment(id: string): void
  /** Leads to a promise of the agenda. */
  onCommitment(id: string): void
}

/** The file of one municipality or organisation. */
export function RelationFile(props: RelationFileProps) {
  const { plan, stand, on, relation } = props
  const municipality = plan.frame.municipalities.find(({ id }) => id === relation.id)
  return (
    <article className="relation-file" aria-labelledby="relation-name">
      <header>
        <h2 id="relation-name">{relation.name}</h2>
        <p className="relations-none">
          {municipality
            ? t(municipality.namedInPlan ? 'relations.namedInPlan' : 'relations.notNamedInPlan')
            : (relation.fullName ?? t(`relations.kinds.${relation.kind}`))}
        </p>
      </header>
      <RelationVisits {...{ plan, on, relation }} />
      <RelationFacts {...{ plan, relation }} />
      <RelationActions {...{ stand, relation }} onShow={props.onShow} />
      <RelationMoments {...props} />
      <RelationCommitments {...props} />
      <RelationRemarks {...{ plan, on, relation }} />
      <RelationHistory {...{ plan, relation }} />
    </article>
  )
}

/** The moments of the CdK with it: what is coming, then what has been. */
function RelationMoments({ plan, on, relation, onMoment }: RelationFileProps) {
  const theirs = plan.engagements.filter((each) => isAbout(each, relation.id))
  return (
    <section className="screen-part relation-part">
      <h3>{t('relations.moments.title')}</h3>
      {theirs.length === 0 && <p className="relations-none">{t('relations.moments.none')}</p>}
      <ul className="relation-lines">
        {[...coming(theirs, on), ...been(theirs, on)].map(({ id, on: day, occasion, kind, subject }) => (
          <li key={id}>
            <time dateTime={day}>{dayInNumbers(day)}</time>
            <div>
              <RecordButton title={occasion} onOpen={() => onMoment(id)} />
              <span className="record-quiet">
                {[engagementKindName(kind), subject].filter((each) => each !== '').join(' · ')}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was promised to it or by it and has not been done. */
function RelationCommitments({ plan, on, relation, onCommitment }: RelationFileProps) {
  const theirs = openCommitments(plan.commitments.filter((each) => isAbout(each, relation.id)))
  return (
    <section className="screen-part relation-part">
      <h3>{t('relations.commitments.title')}</h3>
      {theirs.length === 0 && <p className="relations-none">{t('relations.commitments.none')}</p>}
      <ul className="relation-lines">
        {theirs.map((commitment) => (
          <li key={commitment.id}>
            <span>{commitment.number}</span>
            <div>
              <RecordButton title={commitment.text} onOpen={() => onCommitment(commitment.id)} />
              <span className="record-quiet">
                {t('engagements.commitments.byTo', { by: commitment.by, to: commitment.to })}
              </span>
              {commitment.due && (
                <span className={isOverdue(commitment, on) ? 'record-late' : 'record-quiet'}>
                  {t(isOverdue(commitment, on) ? 'relations.commitments.late' : 'relations.commitments.due', {
                    day: dayInWords(commitment.due),
                  })}
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
