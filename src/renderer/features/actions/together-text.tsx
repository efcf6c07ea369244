import { useState, type FormEvent } from 'react'
import { Form } from 'react-aria-components'
import type { SharedChange, SharedUpdate } from '@shared/plan/change-several'
import { dayInWords, parseDay } from '@shared/plan/day'
import { ADVISOR } from '../../data/plan-store'
import { t } from '../../messages/messages'
import { now, today } from '../../today'
import { Button } from '../../ui/button'
import { DialogButtons } from '../../ui/dialog'
import { UpdateFields } from './update-fields'

interface TogetherTextProps {
  /** What was typed before it was looked at. */
  readonly start: SharedUpdate | null
  onSay(change: SharedChange): void
  onClose(): void
}

/** One text on how several actions stand, for which day, and who may read it. */
export function TogetherText({ start, onSay, onClose }: TogetherTextProps) {
  const [text, setText] = useState(start?.text ?? '')
  const [dayTyped, setDayTyped] = useState<string>(start?.happenedOn ?? today())
  const [disclosure, setDisclosure] = useState(start?.disclosure ?? 'intern')
  const [isSent, setIsSent] = useState(false)
  const day = parseDay(dayTyped)
  const dayProblem = !day.ok
    ? t('actions.panel.updateDayProblem')
    : day.value > today()
      ? t('problems.day-in-future', { day: dayInWords(day.value) })
      : null

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsSent(true)
    if (text.trim() === '' || !day.ok || dayProblem !== null) return
    const written = { id: crypto.randomUUID(), enteredAt: now(), by: ADVISOR }
    onSay({ field: 'update', to: { ...written, text: text.trim(), happenedOn: day.value, disclosure } })
  }
  const problems = {
    ...(isSent && text.trim() === '' && { text: t('problems.text-empty') }),
    ...(isSent && dayProblem !== null && { happenedOn: dayProblem }),
  }
  return (
    <Form className="form" validationBehavior="aria" validationErrors={problems} onSubmit={submit}>
      <UpdateFields
        text={text}
        hint={t('actions.together.textHint')}
        onText={setText}
        day={dayTyped}
        onDay={setDayTyped}
        disclosure={disclosure}
        onDisclosure={setDisclosure}
      />
      <DialogButtons>
        <Button type="submit" look="primary">
          {t('actions.together.look')}
        </Button>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
      </DialogButtons>
    </Form>
  )
}
