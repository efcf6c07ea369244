import { useEffect, useRef, useState, type FormEvent } from 'react'
import { Form } from 'react-aria-components'
import type { Action } from '@shared/plan/action'
import { parseDay, type Day } from '@shared/plan/day'
import type { Disclosure } from '@shared/plan/disclosure'
import { useTypedTexts } from '../../data/use-half-typed'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { DialogButtons } from '../../ui/dialog'
import { addUpdate } from './add-update'
import { updatePlaces } from './half-typed-places'
import { UpdateFields } from './update-fields'
import { useChange } from '../../ui/use-change'
import { useChanges } from './use-entry-day'

interface UpdateFormProps {
  readonly action: Action
  /** Today: the day it speaks about unless another is filled in. */
  readonly on: Day
  /** Inside a dialog there is a frame already. */
  readonly isFramed?: boolean
  onClose(): void
}

/** Writes down how an action stands; what is typed is kept until it is stored or thrown away. */
export function UpdateForm({ action, on, isFramed = true, onClose }: UpdateFormProps) {
  const store = useChanges()
  const { problem, keep } = useChange()
  const { texts, type, forget } = useTypedTexts(updatePlaces(action.id), { text: '' })
  const [dayTyped, setDayTyped] = useState<string>(on)
  const [disclosure, setDisclosure] = useState<Disclosure>('intern')
  const happenedOn = parseDay(dayTyped)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
    // Who goes on with a text goes on at its end.
    const area = form.current?.querySelector('textarea')
    area?.setSelectionRange(area.value.length, area.value.length)
  }, [])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!happenedOn.ok) return
    const stored = addUpdate(store, action.id, { text: texts.text, happenedOn: happenedOn.value, disclosure })
    if (!(await keep(stored, t('actions.stored.update', { number: action.number })))) return
    forget()
    onClose()
  }
  const problems = {
    ...(problem && { text: problemWords(problem) }),
    ...(!happenedOn.ok && { happenedOn: t('actions.panel.updateDayProblem') }),
  }
  return (
    <Form
      ref={form}
      className={isFramed ? 'form panel-form' : 'form'}
      data-kept
      validationBehavior="aria"
      validationErrors={problems}
      onSubmit={(event) => void submit(event)}
    >
      <UpdateFields
        text={texts.text}
        onText={(text) => type('text', text)}
        day={dayTyped}
        onDay={setDayTyped}
        disclosure={disclosure}
        onDisclosure={setDisclosure}
      />
      <DialogButtons>
        <Button type="submit" look="primary">
          {t('actions.panel.addUpdate')}
        </Button>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
      </DialogButtons>
    </Form>
  )
}
