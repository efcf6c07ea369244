import { useState } from 'react'
import type { Stored } from '../../data/plan-store'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { TextField } from '../../ui/text-field'
import { PanelForm } from './panel-form'
import { useChange } from '../../ui/use-change'
import { wholeNumber } from './whole-number'

interface NumberFormProps {
  readonly label: string
  readonly hint: string
  readonly start: number | null
  store(value: number | null): Promise<Stored>
  /** What was stored, for the bar. */
  readonly said: string
  onClose(): void
}

/** Asks for one whole number; empty is unknown. */
export function NumberForm({ label, hint, start, store, said, onClose }: NumberFormProps) {
  const { problem, keep } = useChange()
  const [text, setText] = useState(start === null ? '' : String(start))
  const [isUnreadable, setIsUnreadable] = useState(false)
  const submit = async () => {
    const read = wholeNumber(text)
    setIsUnreadable(!read.ok)
    if (read.ok && (await keep(store(read.value), said))) onClose()
  }
  const words = isUnreadable ? t('actions.notANumber') : problem && problemWords(problem)
  return (
    <PanelForm problems={words ? { number: words } : {}} onSubmit={() => void submit()} onClose={onClose}>
      <TextField label={label} name="number" hint={hint} value={text} onChange={setText} autoFocus />
    </PanelForm>
  )
}
