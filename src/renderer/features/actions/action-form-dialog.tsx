import { useState, type FormEvent } from 'react'
import { Form } from 'react-aria-components'
import type { ActionDraft } from '@shared/plan/change-action'
import { kindName, KINDS, type Kind } from '@shared/plan/kind'
import type { Plan } from '@shared/plan/plan'
import type { StoreProblem } from '@shared/plan/store-problem'
import type { ThemeNumber } from '@shared/plan/theme'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { ComboField } from '../../ui/combo-field'
import { Dialog, DialogButtons } from '../../ui/dialog'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'

/** What is typed so far. */
export type DraftInput = Omit<ActionDraft, 'theme'> & { readonly theme: ThemeNumber | null }

interface ActionFormDialogProps {
  readonly title: string
  readonly confirm: string
  readonly plan: Plan
  readonly start: DraftInput
  readonly problem: StoreProblem | null
  onConfirm(draft: ActionDraft): void
  onClose(): void
}

/** What a person fills in about an action. */
export function ActionFormDialog(props: ActionFormDialogProps) {
  const { title, confirm, plan, start, problem, onConfirm, onClose } = props
  const [draft, setDraft] = useState(start)
  const [isThemeMissing, setIsThemeMissing] = useState(false)
  const set = (said: Partial<DraftInput>) => setDraft((before) => ({ ...before, ...said }))
  const { themes } = plan.frame

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { theme } = draft
    setIsThemeMissing(theme === null)
    if (theme !== null) onConfirm({ ...draft, theme })
  }
  const problems = isThemeMissing
    ? { theme: t('actions.form.themeMissing') }
    : problem && { [fieldOf(problem)]: problemWords(problem) }

  return (
    <Dialog title={title} onClose={onClose}>
      <Form className="form" validationBehavior="aria" validationErrors={problems ?? {}} onSubmit={submit}>
        <TextField
          label={t('actions.form.title')}
          name="title"
          hint={t('actions.form.titleHint')}
          value={draft.title}
          onChange={(value) => set({ title: value })}
          autoFocus
        />
        <SelectField
          label={t('actions.form.theme')}
          name="theme"
          placeholder={t('actions.form.themePlaceholder')}
          choices={themes.map(({ number, name }) => ({
            id: String(number),
            name: t('actions.filters.theme', { number, name }),
          }))}
          value={draft.theme === null ? null : String(draft.theme)}
          onChange={(id) => set({ theme: themes.find(({ number }) => String(number) === id)?.number ?? null })}
        />
        <ComboField
          label={t('actions.form.section')}
          name="section"
          hint={t('actions.form.sectionHint')}
          known={sectionsOf(plan, draft.theme)}
          value={draft.section}
          onChange={(section) => set({ section })}
        />
        <SelectField
          label={t('actions.form.kind')}
          name="kind"
          choices={KINDS.map((kind) => ({ id: kind, name: kindName(kind), detail: t(`actions.form.kinds.${kind}`) }))}
          value={draft.kind}
          onChange={(id) => set({ kind: kindKnownAs(id) ?? draft.kind })}
        />
        <DialogButtons>
          <Button type="submit" look="primary">
            {confirm}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </DialogButtons>
      </Form>
    </Dialog>
  )
}

const kindKnownAs = (id: string): Kind | undefined => KINDS.find((kind) => kind === id)

/** The sections that a theme has already, in the order of the plan. */
function sectionsOf({ actions }: Plan, theme: ThemeNumber | null): readonly string[] {
  const ofTheme = actions.filter((action) => theme === null || action.theme === theme)
  return [...new Set(ofTheme.map(({ section }) => section))]
}

/** The field beside which a problem is said. */
function fieldOf({ kind }: StoreProblem): 'title' | 'theme' | 'section' {
  if (kind === 'section-empty') return 'section'
  return kind === 'theme-unknown' ? 'theme' : 'title'
}
