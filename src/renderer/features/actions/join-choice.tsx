import { JOINS, type Join } from '@shared/plan/conditions'
import { t } from '../../messages/messages'
import { ChoiceBar } from '../../ui/choice-bar'

interface JoinChoiceProps {
  readonly join: Join
  onJoin(join: Join): void
}

/** Whether all of the conditions below have to hold, or one of them. */
export function JoinChoice({ join, onJoin }: JoinChoiceProps) {
  return (
    <div className="conditions-join">
      <ChoiceBar
        label={t('actions.conditions.join')}
        choices={JOINS.map((id) => ({ id, word: t(`actions.conditions.joins.${id}`) }))}
        chosen={join}
        onChoose={onJoin}
      />
      <span>{t('actions.conditions.ofThese')}</span>
    </div>
  )
}
