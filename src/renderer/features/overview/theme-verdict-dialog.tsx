import { useState, type FormEvent } from 'react'
import { Form } from 'react-aria-components'
import { dayInWords, type Day } from '@shared/plan/day'
import type { Disclosure } from '@shared/plan/disclosure'
import { lightInWords, lightMeaning, type Light } from '@shared/plan/light'
import type { StoreProblem } from '@shared/plan/store-problem'
import type { ThemeVerdict } from '@shared/plan/verdict'
import type { ThemeStand } from '@shared/progress/stand'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { Dialog, DialogButtons } from '../../ui/dialog'
import { DisclosureField } from '../../ui/disclosure-field'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { useKeep } from '../../ui/use-keep'
import { judgeTheme } from './judge-theme'

/** What a theme can be judged to be; *niet beoordeeld* is no judgement. */
const CHOICES: readonly Light[] = ['op-schema', 'aandachtspunt', 'loopt-achter', 'afgerond']

interface ThemeVerdictDialogProps {
  readonly group: ThemeStand
  /** The day from which it counts: the one that is shown. */
  readonly on: Day
  onClose(): void
}

/** *Gewogen oordeel*: the advisor's colour for a theme with one sentence, or back to the proposal. */
export function ThemeVerdictDialog({ group, on, onClose }: ThemeVerdictDialogProps) {
  const store = useStore()
  const keep = useKeep()
  const { theme, verdict, proposed } = group
  const [light, setLight] = useState<Light>(verdict?.light ?? CHOICES.find((each) => each === proposed) ?? 'op-schema')
  const [sentence, setSentence] = useState(verdict?.sentence ?? '')
  const [disclosure, setDisclosure] = useState<Disclosure>(verdict?.disclosure ?? 'intern')
  const [problem, setProblem] = useState<StoreProblem | null>(null)
  const judge = async (to: ThemeVerdict | null) => {
    const stored = judgeTheme(store, theme.number, to, on)
    const said = to
      ? t('overview.verdict.stored', { theme: theme.number, light: lightInWords(to.light) })
      : t('overview.verdict.storedProposal', { theme: theme.number })
    if (await keep(stored, said)) return onClose()
    const result = await stored
    setProblem(result.ok ? null : result.problem)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void judge({ light, sentence, on, disclosure })
  }
  return (
    <Dialog title={t('overview.verdict.title', { theme: `${theme.number} ${theme.name}` })} onClose={onClose}>
      <p>{t('overview.verdict.proposal', { light: lightInWords(proposed) })}</p>
      <p className="part-hint">{t('overview.verdict.countsFrom', { day: dayInWords(on) })}</p>
      <Form className="form" validationBehavior="aria" onSubmit={submit}>
        <SelectField
          label={t('overview.verdict.light')}
          name="light"
          choices={CHOICES.map((id) => ({ id, name: lightInWords(id), detail: lightMeaning(id) }))}
          value={light}
          onChange={(id) => setLight(CHOICES.find((each) => each === id) ?? light)}
        />
        <TextField
          label={t('overview.verdict.sentence')}
          hint={t('overview.verdict.sentenceHint')}
          name="sentence"
          kind="lines"
          value={sentence}
          onChange={setSentence}
          problem={problem === null ? undefined : problemWords(problem)}
        />
        <DisclosureField value={disclosure} onChange={setDisclosure} />
        <DialogButtons>
          <Button type="submit" look="primary">
            {t('overview.verdict.save')}
          </Button>
          {verdict && <Button onPress={() => void judge(null)}>{t('overview.verdict.backToProposal')}</Button>}
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </DialogButtons>
      </Form>
    </Dialog>
  )
}
