import i18next from 'i18next'
import { nl } from './nl'

void i18next.init({
  lng: 'nl',
  resources: { nl: { translation: nl } },
  interpolation: { escapeValue: false },
  initAsync: false,
})

/** A sentence of the screens, from the one catalogue. There is one language, so nothing has to follow a change of it. */
export const { t } = i18next
