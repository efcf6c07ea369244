import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode, type RefObject } from 'react'
import { Form } from 'react-aria-components'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { DialogButtons } from '../../ui/dialog'

interface PanelFormProps {
  /** What is wrong, by the name of its field. */
  readonly problems: Readonly<Record<string, string>>
  readonly confirm?: string
  /** Inside a dialog there is a frame already. */
  readonly isFramed?: boolean
  onSubmit(): void
  onClose(): void
  /** More buttons, behind the main one. */
  readonly buttons?: ReactNode
  readonly children: ReactNode
}

/** A short form with its two buttons. Escape leaves it, and only it. */
export function PanelForm(props: PanelFormProps) {
  const { problems, confirm = t('actions.form.save'), isFramed = true, onSubmit, onClose, buttons, children } = props
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), [])
  useEscapeFrom(form, isFramed, onClose)
  const { shown, showAgain } = useProblemsUntilTyped(form, problems)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    showAgain()
    onSubmit()
  }
  return (
    <Form
      ref={form}
      className={isFramed ? 'form panel-form' : 'form'}
      validationBehavior="aria"
      validationErrors={shown}
      onSubmit={submit}
    >
      {children}
      <DialogButtons>
        <Button type="submit" look="primary">
          {confirm}
        </Button>
        {buttons}
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
      </DialogButtons>
    </Form>
  )
}

/** Leaves the form on Escape, and keeps that key from what lies under it. A dialog sees to that itself. */
function useEscapeFrom(form: RefObject<HTMLFormElement | null>, isOn: boolean, onEscape: () => void): void {
  useEffect(() => {
    const element = form.current
    if (!isOn || !element) return undefined
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      onEscape()
    }
    element.addEventListener('keydown', escape)
    return () => element.removeEventListener('keydown', escape)
  }, [form, isOn, onEscape])
}

/**
 * What is wrong, until something is typed. The library itself takes a problem away when its field is left: pressing a
 * button then moves that button from under the pointer, and the press is lost.
 */
function useProblemsUntilTyped(form: RefObject<HTMLFormElement | null>, problems: PanelFormProps['problems']) {
  const written = JSON.stringify(problems)
  const [typedAfter, setTypedAfter] = useState<string | null>(null)
  useEffect(() => {
    // On the window, behind the field itself: before it, the letter that was typed would be lost.
    const typed = ({ target }: Event) => {
      if (target instanceof Node && form.current?.contains(target)) setTypedAfter(written)
    }
    window.addEventListener('input', typed)
    return () => window.removeEventListener('input', typed)
  }, [form, written])
  const shown = useMemo(
    () => (typedAfter === written ? {} : (JSON.parse(written) as Record<string, string>)),
    [typedAfter, written],
  )
  return { shown, showAgain: () => setTypedAfter(null) }
}
