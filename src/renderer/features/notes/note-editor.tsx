import { useDeferredValue, useMemo, useState } from 'react'
import { ArrowLeft } from 'lucide-react'
import { dayInWords, type Day } from '@shared/plan/day'
import type { NoteChoices } from '@shared/plan/change-note'
import type { NoteDraft } from '@shared/plan/note-draft'
import type { Plan } from '@shared/plan/plan'
import { standOf } from '@shared/progress/stand'
import { preparedNote } from '@shared/reports/cdk-note'
import { listed } from '@shared/reports/gs-highlights'
import { noteWarnings } from '@shared/reports/note-warnings'
import { knownNamesIn } from '@shared/reports/sensitive/known-names'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { now } from '../../today'
import { PaperPreview } from '../../papers/paper-preview'
import { Button } from '../../ui/button'
import { Screen } from '../../ui/screen'
import { useKeep } from '../../ui/use-keep'
import { keepChoices } from './change-note'
import { NoteBlockView } from './note-block'
import { NoteSettings } from './note-settings'
import { NoteWarningsList } from './note-warnings-list'
import { SaveNote } from './save-note'
import { useNoteTexts } from './use-note-texts'
import './note-editor.css'

interface NoteEditorProps {
  readonly plan: Plan
  readonly note: NoteDraft
  readonly today: Day
  onClose(): void
}

/** A note while it is prepared: its blocks at the left, the paper itself at the right. */
export function NoteEditor({ plan, note, today, onClose }: NoteEditorProps) {
  const store = useStore()
  const keep = useKeep()
  const [openedAt] = useState(now)
  const { draft, type, leave } = useNoteTexts(note, store)
  const stand = useMemo(() => standOf(plan, note.on), [plan, note.on])
  const engagement = plan.engagements.find(({ id }) => id === note.engagement) ?? null
  const shown = useDeferredValue(draft)
  const { paper, blocks } = useMemo(
    () => preparedNote(plan, stand, shown, engagement, { generatedAt: openedAt }),
    [plan, stand, shown, engagement, openedAt],
  )
  const provinceWide = useMemo(
    () =>
      listed(stand)
        .filter(({ action }) => action.municipalities.length === 0)
        .map(({ action }) => ({ id: action.id, name: `${action.number} ${action.title}` })),
    [stand],
  )
  const choose = (choices: NoteChoices) =>
    void keep(keepChoices(store, note.id, choices), t('notes.stored.choices', { title: paper.title }))
  return (
    <Screen
      title={paper.title}
      subtitle={dayInWords(engagement?.on ?? note.on)}
      actions={
        <>
          <Button onPress={onClose}>
            <ArrowLeft size={16} aria-hidden />
            {t('notes.back')}
          </Button>
          <SaveNote {...{ plan, note, paper }} />
        </>
      }
    >
      <div className="note-editor">
        <div className="note-blocks" role="region" aria-label={t('notes.editor.blocks')} tabIndex={0}>
          <NoteSettings note={note} today={today} onChoose={choose} />
          {blocks.map((prepared) => (
            <NoteBlockView
              key={prepared.block.key}
              {...{ prepared, draft, provinceWide }}
              onType={type}
              onLeave={leave}
              onActions={(actions) => choose({ actions })}
            />
          ))}
        </div>
        <div className="note-paper">
          <NoteWarningsList warnings={noteWarnings(blocks, shown, knownNamesIn(plan))} />
          <PaperPreview paper={paper} />
        </div>
      </div>
    </Screen>
  )
}
