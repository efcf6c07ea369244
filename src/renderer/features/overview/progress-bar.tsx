import type { Progress } from '@shared/progress/progress'
import { t } from '../../messages/messages'

const inPercent = (share: number): string => `${Math.round(share * 100)}%`

/** The actual share as a bar with a mark at the planned one; the figures stand under it, counts first. */
export function ProgressBar({ progress }: { readonly progress: Progress | null }) {
  if (progress === null) return <span className="progress-none">{t('overview.themes.nothingPlanned')}</span>
  const { actions, finished, planned, actual, estimated } = progress
  const shares = t('overview.themes.shares', { planned: inPercent(planned), actual: inPercent(actual) })
  return (
    <div className="progress">
      <svg className="progress-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
        <rect className="progress-ground" width="100" height="8" />
        <rect className="progress-actual" width={actual * 100} height="8" />
        <rect className="progress-planned" x={Math.min(planned * 100, 98.5)} width="1.5" height="8" />
      </svg>
      <p>{t('overview.themes.inSum', { finished, actions })}</p>
      <p className="progress-shares">
        {shares}
        {estimated > 0 && ` (${t('overview.themes.estimated')})`}
      </p>
    </div>
  )
}
