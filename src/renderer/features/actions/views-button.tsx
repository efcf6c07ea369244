import { lazy, Suspense, useState } from 'react'
import type { View } from '@shared/plan/view'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { ChoiceList } from '../../ui/choice-list'
import { SheetButton, SheetCommands } from '../../ui/sheet-button'
import { useKeep } from '../../ui/use-keep'
import { ExportCommands } from './export-commands'
import type { ViewShown } from './export-view'
import type { FacetWords } from './facet-words'
import { keepView, removeView } from './keep-view'
import { proposedName } from './proposed-name'
import type { Desk } from './use-desk'

const ViewDialog = lazy(async () => ({ default: (await import('./view-dialog')).ViewDialog }))

interface ViewsButtonProps {
  /** What the table shows now, to save it as a file. */
  readonly table: ViewShown
  readonly views: readonly View[]
  readonly desk: Desk
  readonly words: FacetWords
}

/** What is asked in a dialog: a name for a new view, or another name for the one that is open. */
type Naming = 'new' | 'rename'

/** The choice for every action, in the order of the plan. */
const EVERY = ''

/** The saved views: one click shows them, the next opens one. What the table shows now is kept from here too. */
export function ViewsButton({ views, desk, words, table }: ViewsButtonProps) {
  const [naming, setNaming] = useState<Naming | null>(null)
  const { view, isChanged } = desk
  const name = view?.name ?? ''
  const choices = [
    { id: EVERY, name: t('actions.views.every') },
    ...views.map((each) => ({ id: each.id, name: each.name })).toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
  ]
  return (
    <>
      <SheetButton
        name={view ? t(isChanged ? 'actions.views.changed' : 'actions.views.on', { name }) : t('actions.views.title')}
        word={view ? t(isChanged ? 'actions.views.wordChanged' : 'actions.views.word', { name }) : undefined}
        isOn={view !== null}
        isAsking={naming !== null}
      >
        {(close) => (
          <>
            <ChoiceList
              label={t('actions.views.title')}
              mode="one"
              choices={choices}
              chosen={[view?.id ?? EVERY]}
              onChoose={(chosen) => {
                desk.onOpen(views.find(({ id }) => id === chosen) ?? null)
                close()
              }}
            />
            <ViewCommands
              {...{ desk, table }}
              onName={(how) => {
                close()
                setNaming(how)
              }}
              onClose={close}
            />
          </>
        )}
      </SheetButton>
      {naming !== null && (
        <Suspense>
          <ViewDialog
            title={t(naming === 'rename' ? 'actions.views.renameTitle' : 'actions.views.newTitle')}
            start={
              naming === 'rename' && view
                ? view
                : { ...desk.shown, id: crypto.randomUUID(), name: proposedName(desk.shown.filter, words) }
            }
            onKept={desk.onKept}
            onClose={() => setNaming(null)}
          />
        </Suspense>
      )}
    </>
  )
}

interface ViewCommandsProps extends Pick<ViewsButtonProps, 'desk' | 'table'> {
  onName(how: Naming): void
  onClose(): void
}

function ViewCommands({ desk, table, onName, onClose }: ViewCommandsProps) {
  const store = useStore()
  const keep = useKeep()
  const { view, isChanged, shown } = desk
  const overwrite = (to: View) => {
    void keep(keepView(store, { ...to, ...shown }), t('actions.stored.view', { name: to.name }))
    onClose()
  }
  const remove = (gone: View) => {
    void keep(removeView(store, gone), t('actions.stored.viewGone', { name: gone.name }))
    onClose()
  }
  return (
    <SheetCommands>
      <Button look="quiet" onPress={() => onName('new')}>
        {t('actions.views.saveNew')}
      </Button>
      {view && isChanged && (
        <Button look="quiet" onPress={() => overwrite(view)}>
          {t('actions.views.overwrite', { name: view.name })}
        </Button>
      )}
      {view && (
        <>
          <Button look="quiet" onPress={() => onName('rename')}>
            {t('actions.views.rename', { name: view.name })}
          </Button>
          <Button look="quiet" onPress={() => remove(view)}>
            {t('actions.views.remove', { name: view.name })}
          </Button>
        </>
      )}
      <ExportCommands shown={table} onClose={onClose} />
    </SheetCommands>
  )
}
