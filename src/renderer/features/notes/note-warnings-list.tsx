import type { NoteWarning } from '@shared/reports/note-warnings'
import { t } from '../../messages/messages'
import { blockPlace } from './note-block'

/** What to look at before a note goes out; each leads to its block. */
export function NoteWarningsList({ warnings }: { readonly warnings: readonly NoteWarning[] }) {
  return (
    <section className="note-warnings" aria-label={t('notes.warnings.label')}>
      <h2>{t('notes.warnings.label')}</h2>
      {warnings.length === 0 ? (
        <p>{t('notes.warnings.none')}</p>
      ) : (
        <ul>
          {warnings.map((warning, place) => (
            <li key={place}>
              <button type="button" className="note-warning" onClick={() => goTo(warning.block)}>
                {warningWords(warning)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function warningWords(warning: NoteWarning): string {
  if (warning.kind !== 'sensitive') return t(`notes.warnings.${warning.kind}`, { ...warning })
  const { title, words, looksLike } = warning
  return t('notes.warnings.sensitive', { title, words, what: t(`reports.gate.kinds.${looksLike}`) })
}

/** Puts the keyboard in the first field of a block. */
function goTo(block: string): void {
  const place = document.getElementById(blockPlace(block))
  place?.scrollIntoView({ block: 'start' })
  ;(place?.querySelector<HTMLElement>('textarea, input') ?? place)?.focus()
}
