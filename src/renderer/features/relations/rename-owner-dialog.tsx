import { useMemo, useState } from 'react'
import { ownerRenamed } from '@shared/plan/change-directory'
import type { Plan } from '@shared/plan/plan'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Dialog } from '../../ui/dialog'
import { EntryForm } from '../../ui/entry-form'
import { TextField } from '../../ui/text-field'
import { useChange } from '../../ui/use-change'
import { ChangePreview } from './change-preview'
import { renameOwner } from './keep-directory'

interface RenameOwnerDialogProps {
  readonly plan: Plan
  readonly name: string
  onClose(): void
}

/** Calls an owner otherwise at every action, and shows which before it does. */
export function RenameOwnerDialog({ plan, name, onClose }: RenameOwnerDialogProps) {
  const store = useStore()
  const { problem, keep } = useChange()
  const [typed, setTyped] = useState(name)
  const change = useMemo(() => ownerRenamed(plan.actions, name, typed), [plan, name, typed])
  const submit = async () => {
    const said = t('relations.directories.stored.renamed', { from: name, name: typed.trim() })
    if (await keep(renameOwner(store, name, typed), said)) onClose()
  }
  return (
    <Dialog title={t('relations.directories.renameTitle', { name })} isWide onClose={onClose}>
      <EntryForm onSubmit={submit} onClose={onClose}>
        <TextField
          label={t('relations.directories.newName')}
          name="name"
          value={typed}
          onChange={setTyped}
          problem={problem ? problemWords(problem) : undefined}
          autoFocus
        />
        <ChangePreview plan={plan} change={change} />
        <p className="field-hint">{t('relations.directories.issuedStay')}</p>
      </EntryForm>
    </Dialog>
  )
}
