import type { RefObject } from 'react'
import type { Action } from '@shared/plan/action'
import type { Plan } from '@shared/plan/plan'
import { assertNever } from '@shared/result'
import { ExpectedEditor } from './expected-editor'
import { OwnerEditor } from './owner-editor'
import { PartnersEditor } from './partners-editor'
import { StatusEditor } from './status-editor'

/** The fields that are edited in place. */
export type EditableField = 'status' | 'owner' | 'partners' | 'expected-start' | 'expected-end'

export interface EditorProps {
  readonly plan: Plan
  readonly action: Action
  /** The button that opened it. */
  readonly trigger: RefObject<HTMLElement | null>
  onClose(): void
}

/** What opens beside a field to change it. Whatever is chosen is stored at once. */
export function FieldEditor({ field, ...props }: EditorProps & { readonly field: EditableField }) {
  switch (field) {
    case 'status':
      return <StatusEditor {...props} />
    case 'owner':
      return <OwnerEditor {...props} />
    case 'partners':
      return <PartnersEditor {...props} />
    case 'expected-start':
      return <ExpectedEditor side="start" {...props} />
    case 'expected-end':
      return <ExpectedEditor side="end" {...props} />
    default:
      return assertNever(field)
  }
}
