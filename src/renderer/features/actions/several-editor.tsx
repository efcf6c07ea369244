import { useState, type RefObject } from 'react'
import type { Stored } from '../../data/plan-store'
import { ChoiceList, type Choosable } from '../../ui/choice-list'
import { useChange } from '../../ui/use-change'
import { EditorPopover } from './editor-popover'

interface SeveralEditorProps {
  readonly label: string
  readonly search: string
  readonly choices: readonly Choosable[]
  readonly chosen: readonly string[]
  readonly trigger: RefObject<HTMLElement | null>
  onClose(): void
  /** Stores exactly these. */
  store(ids: readonly string[]): Promise<Stored>
  /** What was stored, for the bar. */
  said(name: string, isOn: boolean): string
}

/** A long list of which any number can be chosen, what is chosen already first; each click is stored. */
export function SeveralEditor(props: SeveralEditorProps) {
  const { label, search, chosen, trigger, onClose, store, said } = props
  const { problem, keep } = useChange()
  const [choices] = useState(() =>
    props.choices.toSorted((one, other) => Number(chosen.includes(other.id)) - Number(chosen.includes(one.id))),
  )
  const toggle = (id: string) => {
    const others = chosen.filter((each) => each !== id)
    const isOn = others.length === chosen.length
    const name = choices.find((choice) => choice.id === id)?.name ?? id
    void keep(store(isOn ? [...chosen, id] : others), said(name, isOn))
  }
  return (
    <EditorPopover label={label} trigger={trigger} problem={problem} onClose={onClose}>
      <ChoiceList
        label={label}
        mode="several"
        search={{ label: search }}
        choices={choices}
        chosen={chosen}
        onChoose={toggle}
      />
    </EditorPopover>
  )
}
