import { useEffect, useRef, useState } from 'react'
import type { View } from '@shared/plan/view'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Dialog } from '../../ui/dialog'
import { EntryForm } from '../../ui/entry-form'
import { TextField } from '../../ui/text-field'
import { useChange } from '../../ui/use-change'
import { keepView } from './keep-view'

interface ViewDialogProps {
  readonly title: string
  /** What is kept, under the name it has now. */
  readonly start: View
  onKept(id: string): void
  onClose(): void
}

/** Asks for the name of a view, and keeps it. */
export function ViewDialog({ title, start, onKept, onClose }: ViewDialogProps) {
  const store = useStore()
  const { problem, keep } = useChange()
  const [view] = useState(start)
  const [name, setName] = useState(start.name)
  const field = useRef<HTMLDivElement>(null)
  // Who has another name in mind types over the one that is proposed.
  useEffect(() => field.current?.querySelector('input')?.select(), [])
  const submit = async () => {
    if (!(await keep(keepView(store, { ...view, name }), t('actions.stored.view', { name: name.trim() })))) return
    onKept(view.id)
    onClose()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <EntryForm onSubmit={submit} onClose={onClose}>
        <div ref={field}>
          <TextField
            label={t('actions.views.name')}
            name="name"
            value={name}
            onChange={setName}
            hint={t('actions.views.nameHint')}
            problem={problem ? problemWords(problem) : undefined}
            autoFocus
          />
        </div>
      </EntryForm>
    </Dialog>
  )
}
