import { ChevronRight } from 'lucide-react'
import type { PointedAt } from '@shared/plan/action-filter'
import { lightName, lightSymbol } from '@shared/plan/light'
import type { Relation } from '@shared/plan/relation'
import { statusName } from '@shared/plan/status'
import { actionsOf } from '@shared/progress/actions-of'
import type { ActionStand } from '@shared/progress/action-stand'
import type { Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { LightBadge } from '../../ui/light-badge'
import { RecordButton, RecordTable } from '../../ui/record-table'

interface RelationActionsProps {
  readonly stand: Stand
  readonly relation: Relation
  onShow(among: PointedAt): void
}

/** The actions that name it, each with its light. */
export function RelationActions({ stand, relation, onShow }: RelationActionsProps) {
  const theirs = actionsOf(stand, relation.id)
  const { name } = relation
  return (
    <section className="screen-part relation-part">
      <div className="relation-heading">
        <h3>{t('relations.actions.title')}</h3>
        {theirs.length > 0 && (
          <Button onPress={() => onShow({ reason: name, ids: theirs.map(({ action }) => action.id) })}>
            {t('relations.actions.show', { count: theirs.length })}
            <span className="unseen">: {name}</span>
            <ChevronRight size={16} aria-hidden />
          </Button>
        )}
      </div>
      {theirs.length === 0 && (
        <p className="relations-none">
          {t(relation.kind === 'utrechtse-gemeente' ? 'relations.actions.noneHere' : 'relations.actions.none')}
        </p>
      )}
      {theirs.length > 0 && <ActionsTable label={name} stands={theirs} onShow={onShow} />}
    </section>
  )
}

interface ActionsTableProps {
  readonly label: string
  readonly stands: readonly ActionStand[]
  onShow(among: PointedAt): void
}

function ActionsTable({ label, stands, onShow }: ActionsTableProps) {
  const columns = [
    { name: t('relations.actions.number'), width: 68 },
    { name: t('relations.actions.action') },
    { name: t('relations.actions.light'), width: 160 },
    { name: t('relations.actions.status'), width: 140 },
  ]
  return (
    <RecordTable label={t('relations.actions.table', { name: label })} columns={columns}>
      {stands.map(({ action, light }) => (
        <tr key={action.id}>
          <td>{action.number}</td>
          <th scope="row">
            <RecordButton
              title={action.title}
              onOpen={() => onShow({ reason: `${action.number} ${action.title}`, ids: [action.id] })}
            />
          </th>
          <td>{light && <LightBadge light={light} symbol={lightSymbol(light)} word={lightName(light)} />}</td>
          <td>{statusName(action.status)}</td>
        </tr>
      ))}
    </RecordTable>
  )
}
