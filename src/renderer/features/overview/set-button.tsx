import { t } from '../../messages/messages'
import type { ActionSet } from './action-set'

interface SetButtonProps {
  /** What the figure counts: `Loopt achter`. */
  readonly what: string
  /** In which part of the plan. */
  readonly where: string
  readonly ids: readonly string[]
  onShow(set: ActionSet): void
}

/** A figure that leads to the actions behind it; nothing is behind a zero. */
export function SetButton({ what, where, ids, onShow }: SetButtonProps) {
  if (ids.length === 0) return <span className="set-none">0</span>
  return (
    <button
      type="button"
      className="set-button"
      aria-label={t('overview.themes.show', { what, where, count: ids.length })}
      onClick={() => onShow({ reason: `${what}, ${where}`, ids })}
    >
      {ids.length}
    </button>
  )
}
