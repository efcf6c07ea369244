import { statusName } from '@shared/plan/status'
import { assertNever } from '@shared/result'
import { t } from '../../messages/messages'
import type { ActionRow } from './action-rows'
import type { EditableField } from './field-editor'

/** The name of the button that edits a field, with the value it has now: `Status van 1.03: In uitvoering`. */
export function editLabel(field: EditableField, row: ActionRow): string {
  const what = t(`actions.edit.${field}`, { number: row.action.number })
  return t('actions.editNow', { what, value: valueInWords(field, row) })
}

function valueInWords(field: EditableField, { action, partners }: ActionRow): string {
  switch (field) {
    case 'status':
      return statusName(action.status)
    case 'owner':
      return action.owner?.value ?? t('actions.noOwner')
    case 'partners':
      return partners.length > 0 ? partners.join(', ') : t('actions.noPartners')
    case 'expected-start':
      return action.expected.start?.value ?? t('actions.noQuarter')
    case 'expected-end':
      return action.expected.end?.value ?? t('actions.noQuarter')
    default:
      return assertNever(field)
  }
}
