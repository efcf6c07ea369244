import { useState, type ReactNode } from 'react'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { DialogButtons } from '../../ui/dialog'

interface PassphraseFormProps {
  readonly children: ReactNode
  readonly confirm: string
  readonly busy: string
  /** Does it; gives back why not, in words, or nothing when it was done. */
  onConfirm(): Promise<string | null>
  onClose(): void
}

/** A form that takes a while: meanwhile it says so, and what went wrong stands in it. */
export function PassphraseForm({ children, confirm, busy, onConfirm, onClose }: PassphraseFormProps) {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const send = async () => {
    setBusy(true)
    setProblem(null)
    setProblem(await onConfirm())
    setBusy(false)
  }
  return (
    <form
      className="passphrase-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void send()
      }}
    >
      {children}
      <p role="alert" className="admin-problem-line">
        {problem}
      </p>
      <p role="status">{isBusy && busy}</p>
      <DialogButtons>
        <Button look="primary" type="submit" isDisabled={isBusy}>
          {confirm}
        </Button>
        <Button isDisabled={isBusy} onPress={onClose}>
          {t('admin.sealed.cancel')}
        </Button>
      </DialogButtons>
    </form>
  )
}
