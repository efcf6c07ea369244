import { Copy } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { SharedField } from '@shared/plan/change-several'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { SheetButton, SheetCommands } from '../../ui/sheet-button'
import type { ActionRow } from './action-rows'

const TogetherDialog = lazy(async () => ({ default: (await import('./together-dialog')).TogetherDialog }))

/** What is changed most has a button of its own. */
const OFTEN: readonly SharedField[] = ['status', 'owner', 'expected-end', 'update']

const SELDOM: readonly SharedField[] = [
  'expected-start',
  'partner-on',
  'partner-off',
  'municipality-on',
  'municipality-off',
  'section',
  'kind',
]

interface SelectionCommandsProps {
  readonly plan: Plan
  readonly rows: readonly ActionRow[]
  onCopy(): void
}

/** What can be changed of all selected actions at once. */
export function SelectionCommands({ plan, rows, onCopy }: SelectionCommandsProps) {
  const [asked, setAsked] = useState<SharedField | null>(null)
  return (
    <>
      {OFTEN.map((field) => (
        <Button key={field} aria-haspopup="dialog" onPress={() => setAsked(field)}>
          {t(`actions.together.fields.${field}`)}
        </Button>
      ))}
      <SheetButton name={t('actions.together.more')} isAsking={asked !== null && SELDOM.includes(asked)}>
        {(close) => (
          <SheetCommands>
            {SELDOM.map((field) => (
              <Button
                key={field}
                look="quiet"
                onPress={() => {
                  close()
                  setAsked(field)
                }}
              >
                {t(`actions.together.fields.${field}`)}
              </Button>
            ))}
          </SheetCommands>
        )}
      </SheetButton>
      <Button onPress={onCopy}>
        <Copy size={16} aria-hidden />
        {t('actions.selection.copy')}
      </Button>
      {asked && (
        <Suspense>
          <TogetherDialog
            plan={plan}
            actions={rows.map(({ action }) => action)}
            field={asked}
            onClose={() => setAsked(null)}
          />
        </Suspense>
      )}
    </>
  )
}
