import { commitmentStateName, type Commitment } from '@shared/plan/commitment'
import { dayInNumbers, type Day } from '@shared/plan/day'
import { isOverdue } from '@shared/plan/open-commitments'
import { t } from '../../messages/messages'
import { RecordButton, RecordTable, RecordText } from '../../ui/record-table'

interface CommitmentsTableProps {
  /** Today. */
  readonly on: Day
  /** In the order in which they are shown. */
  readonly commitments: readonly Commitment[]
  onOpen(id: string): void
}

/** The promises as rows. */
export function CommitmentsTable({ on, commitments, onOpen }: CommitmentsTableProps) {
  const columns = [
    { name: t('engagements.commitments.number'), width: 68 },
    { name: t('engagements.on'), width: 112 },
    { name: t('engagements.commitments.text') },
    { name: t('engagements.commitments.parties') },
    { name: t('engagements.commitments.due'), width: 112 },
    { name: t('engagements.commitments.state'), width: 112 },
    { name: t('engagements.commitments.standing') },
  ]
  return (
    <RecordTable label={t('engagements.commitments.title')} columns={columns}>
      {commitments.map((commitment) => (
        <CommitmentRow key={commitment.id} {...{ on, commitment, onOpen }} />
      ))}
    </RecordTable>
  )
}

interface CommitmentRowProps extends Omit<CommitmentsTableProps, 'commitments'> {
  readonly commitment: Commitment
}

function CommitmentRow({ on, commitment, onOpen }: CommitmentRowProps) {
  const { id, number, text, at, by, to, due, state, standing } = commitment
  return (
    <tr>
      <td>{number}</td>
      <td>
        <time dateTime={commitment.on}>{dayInNumbers(commitment.on)}</time>
      </td>
      <th scope="row">
        <RecordButton title={text} onOpen={() => onOpen(id)} />
        {at !== '' && (
          <span className="record-quiet">
            <RecordText>{at}</RecordText>
          </span>
        )}
      </th>
      <td>
        <RecordText>{t('engagements.commitments.byTo', { by, to })}</RecordText>
      </td>
      <td>
        {due && <time dateTime={due}>{dayInNumbers(due)}</time>}
        {isOverdue(commitment, on) && <span className="record-late">{t('engagements.commitments.late')}</span>}
      </td>
      <td>{commitmentStateName(state)}</td>
      <td>
        <RecordText>{standing}</RecordText>
      </td>
    </tr>
  )
}
