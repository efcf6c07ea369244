import { useState } from 'react'
import { byNumber } from '@shared/plan/action'
import type { Plan } from '@shared/plan/plan'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Dialog } from '../../ui/dialog'
import { EntryForm } from '../../ui/entry-form'
import { SeveralField } from '../../ui/several-field'
import { TextField } from '../../ui/text-field'
import { useChange } from '../../ui/use-change'
import { addOwner } from './keep-directory'

interface AddOwnerDialogProps {
  readonly plan: Plan
  onClose(): void
}

/** An owner who is new, and what they own from now on: without an action there is nothing to own. */
export function AddOwnerDialog({ plan, onClose }: AddOwnerDialogProps) {
  const store = useStore()
  const { problem, keep } = useChange()
  const [name, setName] = useState('')
  const [actions, setActions] = useState<readonly string[]>([])
  const submit = async () => {
    const said = t('relations.directories.stored.ownerAdded', { name: name.trim(), count: actions.length })
    if (await keep(addOwner(store, name, actions), said)) onClose()
  }
  const isAboutActions = problem?.kind === 'owner-without-actions'
  return (
    <Dialog title={t('relations.directories.addOwner')} isWide onClose={onClose}>
      <EntryForm onSubmit={submit} onClose={onClose}>
        <TextField
          label={t('relations.directories.name')}
          hint={t('relations.directories.ownerHint')}
          name="name"
          value={name}
          onChange={setName}
          problem={problem && !isAboutActions ? problemWords(problem) : undefined}
          autoFocus
        />
        <SeveralField
          label={t('relations.directories.owns')}
          choices={plan.actions.toSorted(byNumber).map(({ id, number, title, owner }) => ({
            id,
            name: number,
            detail: t('relations.directories.ownedNow', { title, owner: owner?.value ?? t('actions.noOwner') }),
          }))}
          chosen={actions}
          onChange={setActions}
        />
        {problem && isAboutActions && actions.length === 0 && (
          <p role="alert" className="directory-problem">
            {problemWords(problem)}
          </p>
        )}
      </EntryForm>
    </Dialog>
  )
}
