import { useMemo, useState } from 'react'
import type { Change } from '@shared/plan/change-action'
import type { Plan } from '@shared/plan/plan'
import type { Stored } from '../../data/plan-store'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import type { Choosable } from '../../ui/choice-list'
import { Dialog } from '../../ui/dialog'
import { EntryForm } from '../../ui/entry-form'
import { SelectField } from '../../ui/select-field'
import { useChange } from '../../ui/use-change'
import { ChangePreview } from './change-preview'

interface MergeDialogProps {
  readonly plan: Plan
  /** Who goes. */
  readonly name: string
  /** Who may stay. */
  readonly choices: readonly Choosable[]
  /** What would change. */
  readonly changeInto: (stays: string) => Change
  onMerge(stays: string): Promise<Stored>
  onClose(): void
}

/** Asks with whom somebody becomes one, and shows all that changes before it does. */
export function MergeDialog({ plan, name, choices, changeInto, onMerge, onClose }: MergeDialogProps) {
  const { problem, keep } = useChange()
  const [stays, setStays] = useState<string | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const change = useMemo(() => (stays === null ? null : changeInto(stays)), [stays, changeInto])
  const submit = async () => {
    setIsMissing(stays === null)
    if (stays === null) return
    const into = choices.find(({ id }) => id === stays)?.name ?? stays
    if (await keep(onMerge(stays), t('relations.directories.stored.merged', { gone: name, name: into }))) onClose()
  }
  return (
    <Dialog title={t('relations.directories.mergeTitle', { name })} isWide onClose={onClose}>
      <EntryForm confirm={t('relations.directories.merge')} onSubmit={submit} onClose={onClose}>
        <p className="field-hint">{t('relations.directories.intoHint', { name })}</p>
        <SelectField
          label={t('relations.directories.into')}
          name="into"
          placeholder={t('relations.directories.intoPlaceholder')}
          choices={choices}
          value={stays}
          onChange={setStays}
          autoFocus
        />
        {isMissing && stays === null && (
          <p role="alert" className="directory-problem">
            {t('relations.directories.intoMissing')}
          </p>
        )}
        {change && <ChangePreview plan={plan} change={change} />}
        <p className="field-hint">{t('relations.directories.issuedStay')}</p>
        {problem && (
          <p role="alert" className="directory-problem">
            {problemWords(problem)}
          </p>
        )}
      </EntryForm>
    </Dialog>
  )
}
