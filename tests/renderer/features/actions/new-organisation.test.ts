import { describe, expect, test } from 'vitest'
import type { Organisation } from '@shared/plan/organisation'
import { newOrganisation } from '@renderer/features/actions/new-organisation'

const om: Organisation = { id: 'om', name: 'Openbaar Ministerie', shortName: 'OM', kind: 'politie-en-justitie' }
const typed = { name: 'Stichting Meld Misdaad', shortName: '', kind: 'maatschappelijk' }

describe('an organisation that is typed', () => {
  test('is called by its name when it has no shorter one', () => {
    expect(newOrganisation({ ...typed, name: '  Stichting Meld Misdaad ' }, [om])).toEqual({
      ok: true,
      value: { name: 'Stichting Meld Misdaad', shortName: 'Stichting Meld Misdaad', kind: 'maatschappelijk' },
    })
  })

  test('is called by its short name when it has one', () => {
    expect(newOrganisation({ ...typed, shortName: ' SMM ' }, [om])).toMatchObject({ value: { shortName: 'SMM' } })
  })

  test.each(['OM', 'openbaar ministerie'])('is refused when it is in the directory already as %j', (name) => {
    expect(newOrganisation({ ...typed, name }, [om])).toEqual({ ok: false, problem: { kind: 'known', as: om } })
  })

  test('is refused without a name or without a kind', () => {
    expect(newOrganisation({ ...typed, name: ' ' }, [om])).toEqual({ ok: false, problem: { kind: 'name-empty' } })
    expect(newOrganisation({ ...typed, kind: null }, [om])).toEqual({ ok: false, problem: { kind: 'kind-missing' } })
  })
})
