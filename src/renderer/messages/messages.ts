import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { nl } from './nl'

/** Makes every sentence of the screens available; called once, before the first screen is drawn. */
export function startMessages(): void {
  void i18next.use(initReactI18next).init({
    lng: 'nl',
    resources: { nl: { translation: nl } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}
