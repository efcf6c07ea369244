import { useState, type FormEvent } from 'react'
import { Form } from 'react-aria-components'
import { matching, type ActionFilter, type Findable } from '@shared/plan/action-filter'
import { isGroup, NO_CONDITIONS, type Condition, type ConditionGroup, type Conditions } from '@shared/plan/conditions'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Dialog, DialogButtons } from '../../ui/dialog'
import { ConditionFields } from './condition-fields'
import { JoinChoice } from './join-choice'
import type { FacetWords } from './facet-words'
import './conditions-dialog.css'

interface ConditionsDialogProps {
  readonly all: readonly Findable[]
  readonly filter: ActionFilter
  readonly words: FacetWords
  onKeep(conditions: Conditions): void
  onClose(): void
}

const FIRST: Condition = { facet: 'owner', not: false, values: [] }

/** Where what the buttons of filters cannot say is put together: all or one of some conditions, and groups of them. */
export function ConditionsDialog({ all, filter, words, onKeep, onClose }: ConditionsDialogProps) {
  const [asked, setAsked] = useState<Conditions>(() =>
    filter.conditions.of.length > 0 ? filter.conditions : { ...filter.conditions, of: [FIRST] },
  )
  const count = matching(all, { ...filter, conditions: asked }).length
  const rest = { ...filter, conditions: NO_CONDITIONS }
  const put = (of: Conditions['of']) => setAsked({ ...asked, of })
  const keep = (event: FormEvent) => {
    event.preventDefault()
    onKeep(asked)
    onClose()
  }
  return (
    <Dialog title={t('actions.conditions.title')} isWide onClose={onClose}>
      <Form className="form" onSubmit={keep}>
        <JoinChoice join={asked.join} onJoin={(join) => setAsked({ ...asked, join })} />
        <ol className="conditions">
          {asked.of.map((part, place) => {
            const onPart = (to: Condition | ConditionGroup) => put(asked.of.with(place, to))
            const onRemove = () => put(asked.of.toSpliced(place, 1))
            return (
              <li key={place}>
                {isGroup(part) ? (
                  <GroupFields {...{ all, words, onRemove }} rest={rest} group={part} onGroup={onPart} />
                ) : (
                  <ConditionFields {...{ all, words, onRemove }} rest={rest} condition={part} onCondition={onPart} />
                )}
              </li>
            )
          })}
        </ol>
        <div className="conditions-add">
          <Button onPress={() => put([...asked.of, FIRST])}>{t('actions.conditions.add')}</Button>
          <Button onPress={() => put([...asked.of, { join: 'een', of: [FIRST] }])}>
            {t('actions.conditions.addGroup')}
          </Button>
          <p role="status" className="conditions-count">
            {t('actions.conditions.count', { count })}
          </p>
        </div>
        <DialogButtons>
          <Button type="submit" look="primary">
            {t('actions.conditions.keep')}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </DialogButtons>
      </Form>
    </Dialog>
  )
}

interface GroupFieldsProps extends Pick<ConditionsDialogProps, 'all' | 'words'> {
  readonly rest: ActionFilter
  readonly group: ConditionGroup
  onGroup(group: ConditionGroup): void
  onRemove(): void
}

/** A few conditions that count as one. When the last is taken out, the group goes with it. */
function GroupFields({ all, words, rest, group, onGroup, onRemove }: GroupFieldsProps) {
  const put = (of: readonly Condition[]) => (of.length > 0 ? onGroup({ ...group, of }) : onRemove())
  return (
    <fieldset className="conditions-group">
      <legend className="unseen">{t('actions.conditions.group')}</legend>
      <JoinChoice join={group.join} onJoin={(join) => onGroup({ ...group, join })} />
      <ol className="conditions">
        {group.of.map((condition, place) => (
          <li key={place}>
            <ConditionFields
              {...{ all, words, rest, condition }}
              onCondition={(to) => put(group.of.with(place, to))}
              onRemove={() => put(group.of.toSpliced(place, 1))}
            />
          </li>
        ))}
      </ol>
      <div className="conditions-add">
        <Button onPress={() => put([...group.of, FIRST])}>{t('actions.conditions.addInGroup')}</Button>
      </div>
    </fieldset>
  )
}
