import type { EditableField } from './field-editor'
import type { GridLine } from './grid-lines'
import { GridRow } from './grid-row'
import type { GridSpot } from './grid-spot'
import { GroupRow } from './group-row'
import type { ShownColumn } from './table-layout'
import type { VirtualRows } from './use-virtual-rows'

interface GridBodyProps {
  readonly lines: readonly GridLine[]
  readonly isGrouped: boolean
  readonly shown: readonly ShownColumn[]
  readonly tracks: string
  readonly virtual: VirtualRows
  readonly spot: GridSpot
  /** The action whose panel is open. */
  readonly opened: string | null
  onFold(key: string, isFolded: boolean): void
  onEdit(actionId: string, field: EditableField, trigger: HTMLElement): void
  onOpen(actionId: string): void
}

/** The lines of the table that are in sight, each at its own place. */
export function GridBody({ lines, isGrouped, virtual, spot, opened, ...rest }: GridBodyProps) {
  const { shown, tracks, onFold, onEdit, onOpen } = rest
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
              span={shown.length}
              {...{ index, top, height, hasKeyboard, onFold }}
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
            {...{ shown, tracks, index, top, height, onEdit, onOpen }}
          />
        )
      })}
    </div>
  )
}
