import { t } from '../../messages/messages'
import { Button } from '../../ui/button'

/** Says that the filter leaves nothing, and how to go on. */
export function NothingFound({ onClear }: { onClear(): void }) {
  return (
    <div className="actions-none">
      <h2>{t('actions.none.title')}</h2>
      <p>{t('actions.none.advice')}</p>
      <Button onPress={onClear}>{t('actions.filters.clear')}</Button>
    </div>
  )
}
