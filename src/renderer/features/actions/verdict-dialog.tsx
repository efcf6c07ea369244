import { useState } from 'react'
import type { Action } from '@shared/plan/action'
import { lightInWords, lightMeaning } from '@shared/plan/light'
import { DECIDED_LIGHTS, type Judged, type Verdict } from '@shared/plan/verdict'
import type { Finding } from '@shared/progress/judgement'
import { useTypedTexts } from '../../data/use-half-typed'
import { becauseWords } from '../../messages/because-words'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { changeVerdict } from './change-verdict'
import { verdictPlaces } from './half-typed-places'
import { PanelForm } from './panel-form'
import { useChange } from '../../ui/use-change'
import { useChanges, useEntryDay } from './use-entry-day'

interface VerdictDialogProps {
  readonly action: Action
  readonly about: Judged
  readonly finding: Finding
  onClose(): void
}

/** The advisor's own colour, with the proposal before their eyes. */
export function VerdictDialog({ action, about, finding, onClose }: VerdictDialogProps) {
  const store = useChanges()
  const on = useEntryDay()
  const { problem, keep } = useChange()
  const { id, number } = action
  const given = action.verdicts[about]
  const { proposed, because } = finding
  const [light, setLight] = useState(() => DECIDED_LIGHTS.find((each) => each === finding.light) ?? 'niet-beoordeeld')
  const { texts, type, forget } = useTypedTexts(verdictPlaces(id, about), { reason: given?.reason ?? '' })
  const name = t(`actions.lights.about.${about}`)

  const decide = async (verdict: Verdict | null) => {
    const said = verdict
      ? t('actions.stored.verdict', { number, name, value: lightInWords(verdict.light) })
      : t('actions.stored.verdictGone', { number, name })
    if (!(await keep(changeVerdict(store, id, about, verdict, proposed), said))) return
    forget()
    onClose()
  }
  return (
    <Dialog title={t('actions.lights.dialog', { number, name })} onClose={onClose}>
      <p>{t(`actions.lights.question.${about}`)}</p>
      {proposed && (
        <p className="fact-note">
          {t('actions.lights.proposal', { light: lightInWords(proposed), because: becauseWords(because) })}
        </p>
      )}
      <PanelForm
        isFramed={false}
        problems={problem ? { reason: problemWords(problem) } : {}}
        onSubmit={() => void decide({ light, ...texts, on })}
        onClose={onClose}
        buttons={given && <Button onPress={() => void decide(null)}>{t('actions.lights.back')}</Button>}
      >
        <SelectField
          label={t('actions.lights.verdict')}
          name="light"
          choices={DECIDED_LIGHTS.map((each) => ({ id: each, name: lightInWords(each), detail: lightMeaning(each) }))}
          value={light}
          onChange={(chosen) => setLight(DECIDED_LIGHTS.find((known) => known === chosen) ?? light)}
        />
        <TextField
          label={t('actions.lights.reason')}
          name="reason"
          kind="lines"
          hint={t('actions.lights.reasonHint')}
          value={texts.reason}
          onChange={(reason) => type('reason', reason)}
          isKept
        />
      </PanelForm>
    </Dialog>
  )
}
