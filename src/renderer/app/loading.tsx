import { t } from '../messages/messages'

/** What stands in the place of a screen that is still coming. */
export const Loading = () => (
  <main>
    <p role="status">{t('app.loading')}</p>
  </main>
)
