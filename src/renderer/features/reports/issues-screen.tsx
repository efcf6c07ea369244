import type { Day } from '@shared/plan/day'
import { dayInNumbers } from '@shared/plan/day'
import { fileFormat, lastIssuedFirst, type Issue } from '@shared/plan/issue'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { RecordButton, RecordTable } from '../../ui/record-table'
import { Screen } from '../../ui/screen'
import { IssueView } from './issue-view'

interface IssuesScreenProps {
  readonly plan: Plan
  readonly on: Day
  /** The id of the paper that is open; empty for the register. */
  readonly open: string | null
  onOpen(issue: string | null): void
}

/** *Uitgebracht*: the register of everything that left the desk, or one of its papers as it was. */
export function IssuesScreen({ plan, on, open, onOpen }: IssuesScreenProps) {
  const issue = plan.issues.find(({ id }) => id === open)
  if (issue) return <IssueView key={issue.id} {...{ plan, issue, on }} onClose={() => onOpen(null)} />
  return (
    <Screen title={t('reports.issues.title')} subtitle={t('reports.issues.subtitle', { count: plan.issues.length })}>
      {plan.issues.length > 0 && <Register {...{ plan, onOpen }} />}
    </Screen>
  )
}

const COLUMNS = [
  { name: t('reports.issues.columns.number'), width: 60 },
  { name: t('reports.issues.columns.title') },
  { name: t('reports.issues.columns.format'), width: 80 },
  { name: t('reports.issues.columns.on'), width: 110 },
  { name: t('reports.issues.columns.version'), width: 70 },
  { name: t('reports.issues.columns.issued'), width: 110 },
  { name: t('reports.issues.columns.moment') },
  { name: t('reports.issues.columns.sentTo') },
  { name: t('reports.issues.columns.state'), width: 110 },
]

function Register({ plan, onOpen }: Pick<IssuesScreenProps, 'plan' | 'onOpen'>) {
  return (
    <RecordTable label={t('reports.issues.list')} columns={COLUMNS}>
      {lastIssuedFirst(plan.issues).map((issue) => (
        <tr key={issue.id}>
          <td>{issue.number}</td>
          <th scope="row">
            <RecordButton title={issue.title} onOpen={() => onOpen(issue.id)} />
          </th>
          <td>{fileFormat(issue)}</td>
          <td>{dayInNumbers(issue.on)}</td>
          <td>{issue.version}</td>
          <td>{issuedOn(plan, issue)}</td>
          <td>{issue.moment}</td>
          <td>{issue.sentTo}</td>
          <td>{t(issue.withdrawn === null ? 'reports.issues.stands' : 'reports.issues.withdrawn')}</td>
        </tr>
      ))}
    </RecordTable>
  )
}

function issuedOn({ events }: Plan, { id }: Issue): string {
  const told = events.find(({ about }) => about === id)
  return told ? dayInNumbers(told.happenedOn) : ''
}
