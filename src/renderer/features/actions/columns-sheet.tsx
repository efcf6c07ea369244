import { ArrowDown, ArrowUp, Check, Pin } from 'lucide-react'
import { Button as AriaButton, GridList, GridListItem, ToggleButton } from 'react-aria-components'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { SheetCommands } from '../../ui/sheet-button'
import { COLUMNS, columnNamed, type ColumnName } from './column-widths'
import { chosenColumns, USUAL_LAYOUT, withMoved, withPinned, withShown, type TableLayout } from './table-layout'
import './columns-sheet.css'

interface ColumnsSheetProps {
  readonly layout: TableLayout
  onLayout(layout: TableLayout): void
}

/** Every column: shown or not, in which order, and whether it stays at the left. Those that are shown stand first. */
export function ColumnsSheet({ layout, onLayout }: ColumnsSheetProps) {
  const chosen = chosenColumns(layout)
  const items = [...chosen, ...COLUMNS.filter((name) => !chosen.includes(name))].map((id) => ({ id, layout }))
  return (
    <>
      <GridList
        className="choices columns-list"
        aria-label={t('actions.layout.list')}
        items={items}
        selectionMode="multiple"
        selectionBehavior="toggle"
        selectedKeys={chosen}
        disabledKeys={['title']}
        disabledBehavior="selection"
        escapeKeyBehavior="none"
        autoFocus="first"
        onSelectionChange={(keys) => {
          const turned = COLUMNS.find((name) => new Set(keys).has(name) !== chosen.includes(name))
          if (turned) onLayout(withShown(layout, turned, !chosen.includes(turned)))
        }}
      >
        {({ id }) => (
          <GridListItem id={id} textValue={t(`actions.columns.${id}`)} className="choice columns-item">
            <Check size={16} aria-hidden className="choice-mark" />
            <span className="choice-words choice-name">{t(`actions.columns.${id}`)}</span>
            {chosen.includes(id) && <ColumnCommands name={id} {...{ layout, onLayout }} />}
          </GridListItem>
        )}
      </GridList>
      <SheetCommands>
        <Button look="quiet" onPress={() => onLayout(USUAL_LAYOUT)}>
          {t('actions.layout.reset')}
        </Button>
      </SheetCommands>
    </>
  )
}

function ColumnCommands({ name, layout, onLayout }: ColumnsSheetProps & { readonly name: ColumnName }) {
  const column = { name: t(`actions.columns.${columnNamed(name)}`) }
  return (
    <>
      <AriaButton
        className="columns-command"
        aria-label={t('actions.layout.earlier', column)}
        onPress={() => onLayout(withMoved(layout, name, -1))}
      >
        <ArrowUp size={14} aria-hidden />
      </AriaButton>
      <AriaButton
        className="columns-command"
        aria-label={t('actions.layout.later', column)}
        onPress={() => onLayout(withMoved(layout, name, 1))}
      >
        <ArrowDown size={14} aria-hidden />
      </AriaButton>
      <ToggleButton
        className="columns-command"
        aria-label={t('actions.layout.pin', column)}
        isSelected={layout.pinned.includes(name)}
        onChange={(isPinned) => onLayout(withPinned(layout, name, isPinned))}
      >
        <Pin size={14} aria-hidden />
      </ToggleButton>
    </>
  )
}
