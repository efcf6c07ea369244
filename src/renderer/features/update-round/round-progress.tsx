import { Label, ProgressBar } from 'react-aria-components'
import { t } from '../../messages/messages'

/** How many actions were looked at in this round. */
export function RoundProgress({ looked, all }: { readonly looked: number; readonly all: number }) {
  return (
    <ProgressBar
      className="round-progress"
      value={looked}
      maxValue={all}
      valueLabel={t('round.progress', { looked, all })}
    >
      {({ percentage, valueText }) => (
        <>
          <Label>{valueText}</Label>
          <div className="round-progress-track">
            <div className="round-progress-fill" style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  )
}
