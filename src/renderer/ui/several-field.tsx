import { Plus } from 'lucide-react'
import { useId } from 'react'
import { Button, DialogTrigger } from 'react-aria-components'
import { t } from '../messages/messages'
import { ChoiceList, type Choosable } from './choice-list'
import { Chips } from './chips'
import { Popover } from './popover'
import './field.css'
import './several-field.css'

interface SeveralFieldProps {
  readonly label: string
  readonly choices: readonly Choosable[]
  /** Ids of what is chosen. */
  readonly chosen: readonly string[]
  onChange(chosen: readonly string[]): void
}

/** A labelled field that holds any number of choices from a long list, which is searched by typing. */
export function SeveralField({ label, choices, chosen, onChange }: SeveralFieldProps) {
  const id = useId()
  const toggle = (turned: string) =>
    onChange(chosen.includes(turned) ? chosen.filter((each) => each !== turned) : [...chosen, turned])
  const chips = chosen.map((each) => ({ id: each, text: choices.find((choice) => choice.id === each)?.name ?? each }))
  const choose = t('ui.choose', { name: label })
  return (
    <div className="field" role="group" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      <Chips label={label} chips={chips} onRemove={(chip) => toggle(chip.id)}>
        <DialogTrigger>
          <Button className="several-button" aria-label={choose}>
            <Plus size={14} aria-hidden />
            {t('ui.add')}
          </Button>
          <Popover label={choose} placement="bottom start">
            <ChoiceList
              label={label}
              mode="several"
              search={{ label: t('ui.search') }}
              choices={choices}
              chosen={chosen}
              onChoose={toggle}
            />
          </Popover>
        </DialogTrigger>
      </Chips>
    </div>
  )
}
