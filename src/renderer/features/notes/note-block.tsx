import { useId } from 'react'
import { choiceKey } from '@shared/reports/cdk-note-block'
import type { PreparedBlock } from '@shared/reports/cdk-note'
import type { NoteDraft } from '@shared/plan/note-draft'
import { linesOf } from '@shared/reports/own-text'
import { wordsIn } from '@shared/reports/paper-length'
import { t } from '../../messages/messages'
import type { Choosable } from '../../ui/choice-list'
import { SelectField } from '../../ui/select-field'
import { SeveralField } from '../../ui/several-field'
import { BlockFacts } from './block-facts'
import { OwnField } from './own-field'

interface NoteBlockViewProps {
  readonly prepared: PreparedBlock
  readonly draft: NoteDraft
  /** The actions that can be chosen for the whole province. */
  readonly provinceWide: readonly Choosable[]
  onType(block: string, title: string, text: string): void
  onLeave(block: string): void
  onActions(ids: readonly string[]): void
}

/** One block of a note: what the app filled in, and the advisor's own words apart from it. */
export function NoteBlockView({ prepared, draft, provinceWide, onType, onLeave, onActions }: NoteBlockViewProps) {
  const id = useId()
  const { block, facts } = prepared
  const { key, title, own, choices } = block
  const typed = draft.texts[key] ?? ''
  const choice = choiceKey(block)
  return (
    <section className="note-block" id={blockPlace(key)} aria-labelledby={id} tabIndex={-1}>
      <h3 id={id}>{title}</h3>
      {facts.length > 0 && (
        <div className="note-facts">
          <p className="note-facts-label">{t(own === null ? 'notes.editor.byHand' : 'notes.editor.facts')}</p>
          <BlockFacts facts={facts} />
        </div>
      )}
      {key === 'provinciebreed' && (
        <SeveralField
          label={t('notes.editor.provinceWide')}
          choices={provinceWide}
          chosen={draft.actions.filter((each) => provinceWide.some(({ id: known }) => known === each))}
          onChange={onActions}
        />
      )}
      {choices.length > 0 && (
        <SelectField
          label={t('notes.editor.choice')}
          name={choice}
          placeholder={t('notes.editor.choiceNone')}
          choices={choices.map((each) => ({ id: each, name: each }))}
          value={draft.texts[choice] ?? null}
          onChange={(chosen) => onType(choice, title, chosen)}
        />
      )}
      <OwnField
        block={block}
        value={typed}
        onChange={(text) => onType(key, title, text)}
        onLeave={() => onLeave(key)}
      />
      <p className="note-count">{footOf(prepared, typed)}</p>
    </section>
  )
}

/** Where a block stands on the screen, to go there from a warning. */
export const blockPlace = (key: string): string => `onderdeel-${key}`

/** How much of its room a block takes, or what it says when nothing is typed. */
function footOf({ block, facts, section }: PreparedBlock, typed: string): string {
  const { own, fallback, mostWords } = block
  if (own === null || own.kind === 'line') return ''
  if (typed.trim() === '' && facts.length === 0)
    return fallback === null ? t('notes.editor.leftOut') : t('notes.editor.fallback', { text: fallback })
  const words = section ? wordsIn(section) : 0
  return [
    ...('most' in own ? [t('notes.editor.lines', { found: linesOf(typed).length, most: own.most })] : []),
    ...(mostWords === null ? [] : [t('notes.editor.words', { words, most: mostWords })]),
  ].join(' · ')
}
