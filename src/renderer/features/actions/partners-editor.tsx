import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Organisation } from '@shared/plan/organisation'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { ChoiceList, type Choosable } from '../../ui/choice-list'
import { EditorPopover } from './editor-popover'
import type { EditorProps } from './field-editor'
import { NewPartnerDialog } from './new-partner-dialog'
import { togglePartner } from './toggle-partner'
import { useChange } from '../../ui/use-change'
import { useChanges } from './use-entry-day'
import './partners-editor.css'

/** The directory, the partners of the action first; each click is stored. A new organisation is added on the spot. */
export function PartnersEditor({ plan, action, trigger, onClose }: EditorProps) {
  const store = useChanges()
  const { problem, keep } = useChange()
  const [text, setText] = useState('')
  const [adding, setAdding] = useState(false)
  const chosen = action.partners.map((partner) => partner.organisation)
  const [choices] = useState(() => directory(plan.organisations, chosen))
  const { number } = action

  const toggle = (id: string) => {
    const name = choices.find((choice) => choice.id === id)?.name ?? id
    const said = t(chosen.includes(id) ? 'actions.stored.partnerOff' : 'actions.stored.partnerOn', { number, name })
    void keep(togglePartner(store, action.id, id), said)
  }

  if (adding) return <NewPartnerDialog plan={plan} action={action} name={text.trim()} onClose={onClose} />
  const label = t('actions.edit.partners', { number })
  return (
    <EditorPopover label={label} trigger={trigger} problem={problem} onClose={onClose}>
      <ChoiceList
        label={label}
        mode="several"
        search={{ label: t('actions.edit.findPartner'), text, onText: setText }}
        choices={choices}
        chosen={chosen}
        onChoose={toggle}
      />
      <div className="partners-new">
        <Button look="quiet" onPress={() => setAdding(true)}>
          <Plus size={16} aria-hidden />
          {t('actions.edit.newPartner')}
        </Button>
      </div>
    </EditorPopover>
  )
}

/** Every organisation by its short name, those that are partner already first. */
function directory(organisations: readonly Organisation[], partners: readonly string[]): readonly Choosable[] {
  const isOther = ({ id }: Organisation) => Number(!partners.includes(id))
  return organisations
    .toSorted((one, other) => isOther(one) - isOther(other) || one.shortName.localeCompare(other.shortName, 'nl'))
    .map(({ id, name, shortName }) => ({ id, name: shortName, detail: name === shortName ? undefined : name }))
}
