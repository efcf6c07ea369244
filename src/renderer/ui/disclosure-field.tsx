import { disclosureName, DISCLOSURES, type Disclosure } from '@shared/plan/disclosure'
import { t } from '../messages/messages'
import { SelectField } from './select-field'

interface DisclosureFieldProps {
  readonly value: Disclosure
  onChange(value: Disclosure): void
}

/** Who may read what is typed beside it. */
export function DisclosureField({ value, onChange }: DisclosureFieldProps) {
  return (
    <SelectField
      label={t('ui.disclosure')}
      name="disclosure"
      choices={DISCLOSURES.map((id) => ({ id, name: disclosureName(id), detail: t(`ui.readers.${id}`) }))}
      value={value}
      onChange={(id) => onChange(DISCLOSURES.find((known) => known === id) ?? value)}
    />
  )
}
