import { lazy } from 'react'
import { FACETS, type Facet } from '@shared/plan/action-filter'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { ChoiceList } from '../../ui/choice-list'
import { SheetButton, SheetCommands } from '../../ui/sheet-button'
import type { TableLayout } from './table-layout'

const ColumnsSheet = lazy(async () => ({ default: (await import('./columns-sheet')).ColumnsSheet }))

interface GroupButtonProps {
  readonly group: Facet | null
  onGroup(group: Facet | null): void
  onFoldAll(isFolded: boolean): void
}

/** The choice for no groups at all. */
const NOT = ''

/** By what the table is grouped. */
export function GroupButton({ group, onGroup, onFoldAll }: GroupButtonProps) {
  const by = group && t(`actions.filters.facets.${group}`)
  const choices = [
    { id: NOT, name: t('actions.group.none') },
    ...FACETS.map((id) => ({ id, name: t(`actions.filters.facets.${id}`) })),
  ]
  return (
    <SheetButton
      name={by === null ? t('actions.group.title') : t('actions.group.on', { by })}
      word={by === null ? undefined : t('actions.group.word', { by })}
      isOn={by !== null}
    >
      {(close) => (
        <>
          <ChoiceList
            label={t('actions.group.by')}
            mode="one"
            choices={choices}
            chosen={[group ?? NOT]}
            onChoose={(chosen) => {
              onGroup(FACETS.find((facet) => facet === chosen) ?? null)
              close()
            }}
          />
          {group !== null && (
            <SheetCommands>
              {[true, false].map((isFolded) => (
                <Button
                  key={String(isFolded)}
                  look="quiet"
                  onPress={() => {
                    onFoldAll(isFolded)
                    close()
                  }}
                >
                  {t(isFolded ? 'actions.group.foldAll' : 'actions.group.unfoldAll')}
                </Button>
              ))}
            </SheetCommands>
          )}
        </>
      )}
    </SheetButton>
  )
}

interface ColumnsButtonProps {
  readonly layout: TableLayout
  onLayout(layout: TableLayout): void
}

/** Which columns the table has. */
export function ColumnsButton({ layout, onLayout }: ColumnsButtonProps) {
  return <SheetButton name={t('actions.layout.title')}>{() => <ColumnsSheet {...{ layout, onLayout }} />}</SheetButton>
}
