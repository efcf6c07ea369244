import { PLAN_LETTERS } from '@shared/progress/plan-letters'
import { wording } from '@shared/reports/wording'
import { t } from '../../messages/messages'

/** What the letters, the bar, the line under it and the marks mean. */
export function Legend() {
  return (
    <section className="planning-legend" aria-label={t('planning.legend.title')}>
      <ul>
        <li>
          <span className="planning-sample-bar" /> {t('planning.legend.bar')}
        </li>
        <li>
          <span className="planning-sample-promise" /> {t('planning.legend.promise')}
        </li>
        <li>
          <span className="planning-held">
            <i />
          </span>{' '}
          {t('planning.legend.held')}
        </li>
        {PLAN_LETTERS.map((letter) => (
          <li key={letter}>
            <span className="planning-letter" data-letter={letter}>
              {letter}
            </span>{' '}
            {wording.planning.letters[letter]}
          </li>
        ))}
      </ul>
    </section>
  )
}
