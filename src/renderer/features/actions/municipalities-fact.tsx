import { useState } from 'react'
import type { Action } from '@shared/plan/action'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { changeMunicipalities } from './change-municipalities'
import { EditButton } from './edit-button'
import { SeveralEditor } from './several-editor'
import { useChanges } from './use-entry-day'
import { useFocusBack } from '../../ui/use-focus-back'

/** For which municipalities an action is, chosen from those of the province. */
export function MunicipalitiesFact({ plan, action }: { readonly plan: Plan; readonly action: Action }) {
  const store = useChanges()
  const [isOpen, setIsOpen] = useState(false)
  const button = useFocusBack(isOpen)
  const { id, number, municipalities } = action
  const all = plan.frame.municipalities
  const names = all.filter((each) => municipalities.includes(each.id)).map(({ name }) => name)
  const none = t('actions.noMunicipalities')
  const what = t('actions.edit.municipalities', { number })
  const value = names.length > 0 ? names.join(', ') : none
  return (
    <>
      <EditButton ref={button} label={t('actions.editNow', { what, value })} onOpen={() => setIsOpen(true)}>
        {names.length > 0 ? value : <span className="fact-empty">{none}</span>}
      </EditButton>
      {isOpen && (
        <SeveralEditor
          label={what}
          search={t('actions.edit.findMunicipality')}
          choices={all}
          chosen={municipalities}
          trigger={button}
          store={(ids) => changeMunicipalities(store, id, ids)}
          said={(name, isOn) => t(`actions.stored.municipality${isOn ? 'On' : 'Off'}`, { number, name })}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}
