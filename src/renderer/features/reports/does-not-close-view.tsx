import type { DoesNotClose } from '@shared/progress/closes'
import { t } from '../../messages/messages'

/** Where the count breaks, when there is no report because of it. */
export function DoesNotCloseView({ problem }: { readonly problem: DoesNotClose }) {
  return (
    <section role="alert" className="does-not-close">
      <h2>{t('reports.doesNotClose.title')}</h2>
      <p>{t('reports.doesNotClose.advice')}</p>
      <ul>
        {problem.breaks.map(({ sum, theme, expected, found, actions }) => (
          <li key={`${sum}-${theme}`}>
            {t('reports.doesNotClose.line', {
              where: theme === null ? t('reports.doesNotClose.plan') : t('reports.doesNotClose.theme', { theme }),
              sum: t(`reports.doesNotClose.sums.${sum}`),
              expected,
              found,
            })}
            {actions.length > 0 && ` ${t('reports.doesNotClose.actions', { numbers: actions.join(', ') })}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
