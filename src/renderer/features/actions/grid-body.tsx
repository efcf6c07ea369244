import type { EditableField } from './field-editor'
import type { GridLine } from './grid-lines'
import { GridRow } from './grid-row'
import type { GridSpot } from './grid-spot'
import { markOf, type Selecting } from './selection'
import { GroupRow } from './group-row'
import type { ShownColumn } from './table-layout'
import type { VirtualRows } from './use-virtual-rows'

interface GridBodyProps {
  readonly lines: readonly GridLine[]
  readonly isGrouped: boolean
  readonly shown: readonly ShownColumn[]
  readonly tracks: string
  /** How many columns the head of a group spans: also those there is no room for. */
  readonly span: number
  readonly virtual: VirtualRows
  readonly spot: GridSpot
  /** The action whose panel is open. */
  readonly opened: string | null
  /** The ids of the actions that are selected. */
  readonly selected: ReadonlySet<string>
  onFold(key: string, isFolded: boolean): void
  onEdit(actionId: string, field: EditableField, trigger: HTMLElement): void
  onOpen(actionId: string): void
  onSelect(line: string, how: Selecting): void
}

/** The lines of the table that are in sight, each at its own place. */
export function GridBody({ lines, isGrouped, virtual, spot, opened, selected, ...rest }: GridBodyProps) {
  const { shown, tracks, span, onFold, onEdit, onOpen, onSelect } = rest
  return (
    <div role="rowgroup" className="grid-body" style={{ height: virtual.height }}>
      {virtual.drawn.map(({ index, top, height }) => {
        const line = lines[index]
        if (!line) return null
        const hasKeyboard = line.key === spot.row
        if (line.kind === 'group')
          return (
            <GroupRow
              key={line.key}
              group={line}
              mark={markOf(line, selected)}
              {...{ span, index, top, height, hasKeyboard, onFold, onSelect }}
            />
          )
        return (
          <GridRow
            key={line.key}
            row={line.row}
            line={line.key}
            isInGroup={isGrouped}
            spot={hasKeyboard ? spot.column : null}
            isOpened={line.row.action.id === opened}
            isSelected={selected.has(line.row.action.id)}
            {...{ shown, tracks, index, top, height, onEdit, onOpen, onSelect }}
          />
        )
      })}
    </div>
  )
}
