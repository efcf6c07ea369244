import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { t } from '../messages/messages'
import { Button } from './button'
import { DialogButtons } from './dialog'

interface EntryFormProps {
  readonly confirm?: string
  /** Hands over the names of the days that are typed only in part: the library reads those as empty. */
  onSubmit(halfTyped: ReadonlySet<string>): Promise<void> | void
  onClose(): void
  readonly children: ReactNode
}

/**
 * A form about one entry: its fields, what belongs in none of them (`reports.md` 1.9), and its two buttons. What is
 * refused brings the keyboard to the field that it is about.
 */
export function EntryForm({ confirm = t('ui.save'), onSubmit, onClose, children }: EntryFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    await onSubmit(halfTypedIn(event.currentTarget))
    setTries((before) => before + 1)
  }
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])
  return (
    <Form ref={form} className="form" validationBehavior="aria" onSubmit={(event) => void submit(event)}>
      {children}
      <p className="field-hint">{t('ui.formReminder')}</p>
      <DialogButtons>
        <Button type="submit" look="primary">
          {confirm}
        </Button>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
      </DialogButtons>
    </Form>
  )
}

const halfTypedIn = (form: HTMLFormElement): ReadonlySet<string> =>
  new Set([...form.querySelectorAll('input')].flatMap(({ name, validity }) => (validity.badInput ? [name] : [])))
