import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'

/** Says that the filter leaves nothing, and how to go on. */
export function NothingFound({ onClear }: { onClear(): void }) {
  const { t } = useTranslation()
  return (
    <div className="actions-none">
      <h2>{t('actions.none.title')}</h2>
      <p>{t('actions.none.advice')}</p>
      <Button onPress={onClear}>{t('actions.filters.clear')}</Button>
    </div>
  )
}
