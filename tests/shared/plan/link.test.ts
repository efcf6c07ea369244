import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '@shared/plan/day'
import { sumOn } from '@shared/plan/happening'
import { linksOf, readOutside, withLink, withoutLink } from '@shared/plan/link'
import { aPlan, anAction, written } from '../../support/builders'

describe('something outside the app', () => {
  it.each(['https://www.provincie-utrecht.nl/ondermijning?jaar=2025#acties', 'http://riec.nl', 'HTTPS://RIEC.NL/'])(
    'is a page: %s',
    (address) => {
      expect(readOutside(` ${address} `)).toEqual({ kind: 'web', address })
    },
  )

  it.each([
    'C:\\Stukken\\Plan van aanpak.docx',
    'g:/Gedeeld/Overzicht 2025.XLSX',
    '/home/adviseur/Documenten/nota.pdf',
  ])('is a document of this computer: %s', (address) => {
    expect(readOutside(`"${address}"`)).toEqual({ kind: 'file', address })
  })

  it.each([
    '',
    'riec.nl',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://riec.nl/a.pdf',
    'mailto:iemand@riec.nl',
    'ms-word:ofe|u|https://riec.nl/a.docx',
    'https://naam:wachtwoord@riec.nl',
    'https://riec.nl\\@elders.nl',
    'https://',
    'https://riec.nl/a b',
    'C:\\Windows\\System32\\calc.exe',
    'C:\\Stukken\\plan.docx.lnk',
    'C:\\Stukken\\macro.xlsm',
    'C:\\Stukken\\..\\..\\geheim.pdf',
    '\\\\server\\map\\plan.docx',
    '//server/map/plan.docx',
    'plan.docx',
    '/home/adviseur',
    '/home/adviseur/a\u0000.pdf',
    'C:\\Stukken\\plan.docx:verborgen.pdf',
  ])('is never %j', (typed) => {
    expect(readOutside(typed)).toBeNull()
  })

  it('is a page or a document, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const read = readOutside(typed)
        expect(read === null || /^https?:\/\/|^[a-z]:|^\//i.test(read.address)).toBe(true)
      }),
    )
  })

  it('belongs to an action from the event that says so until the event that takes it away', () => {
    const action = anAction({})
    const plan = aPlan({ actions: [action] })
    const said = withLink(action, { id: 'l', title: ' ', typed: 'https://riec.nl' })
    if (!said.ok) throw new Error('Refused')
    const events = written(plan.events, said.value, day('2025-03-01'))
    const then = sumOn(events).actions.get(action.id)
    expect(then && linksOf(then)).toEqual([
      { id: 'l', title: 'https://riec.nl', kind: 'web', address: 'https://riec.nl' },
    ])
    const gone = then && withoutLink(then, 'l')
    if (!gone?.ok) throw new Error('Refused')
    const now = sumOn(written(events, gone.value, day('2025-04-01'))).actions.get(action.id)
    expect(now && linksOf(now)).toEqual([])
  })

  it('is refused when it is neither', () => {
    expect(withLink(anAction({}), { id: 'l', title: 'x', typed: 'calc.exe' })).toEqual({
      ok: false,
      problem: { kind: 'link-unreadable' },
    })
  })
})
