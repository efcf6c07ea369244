import { describe, expect, test } from 'vitest'
import { freshNote, noteStarted, variantFor, withChoices, withText } from '@shared/plan/change-note'
import { day } from '@shared/plan/day'
import { ENGAGEMENT_KINDS } from '@shared/plan/engagement'
import type { Change } from '@shared/plan/change-action'
import { anEngagement } from '../../support/cdk'

const on = day('2026-06-30')
const visit = anEngagement()
const note = freshNote('annotatie', visit, on)

/** What an entry became by a change; nothing when nothing changed. */
const became = (change: Change): unknown => {
  if (!change.ok) throw new Error(JSON.stringify(change.problem))
  const [first] = change.value
  return first?.what.kind === 'entry' ? first.what.to : undefined
}

describe('a new note', () => {
  test('is a confidential concept without a word in it, with its sources in sight', () => {
    expect(note).toMatchObject({
      state: 'concept',
      version: '0.1',
      disclosure: 'vertrouwelijk',
      texts: {},
      actions: [],
    })
    expect(note.withSources).toBe(true)
  })

  test('is of the variant of its moment, and periodic without one', () => {
    expect(ENGAGEMENT_KINDS.filter((kind) => variantFor(kind) === 'bezoek')).toEqual([
      'ambtsbezoek',
      'klankbordgesprek',
    ])
    expect(freshNote('n', null, on)).toMatchObject({ variant: 'periodiek', engagement: null })
  })

  test('is written once for a moment, and as often as is asked without one', () => {
    expect(became(noteStarted(note, []))).toEqual(note)
    expect(became(noteStarted({ ...note, id: 'nog een' }, [note]))).toBeUndefined()
    const periodic = freshNote('n', null, on)
    expect(became(noteStarted({ ...periodic, id: 'm' }, [periodic]))).toMatchObject({ id: 'm' })
  })
})

describe('a text in a note', () => {
  test('is kept under its block as it was typed, and beside the other texts', () => {
    const first = became(withText(note, 'kernboodschap', 'Een  zin. '))
    expect(first).toMatchObject({ texts: { kernboodschap: 'Een  zin. ' } })
    const both = became(withText({ ...note, texts: { kernboodschap: 'Een zin.' } }, 'uitkomst', 'Afspraak.'))
    expect(both).toMatchObject({ texts: { kernboodschap: 'Een zin.', uitkomst: 'Afspraak.' } })
  })

  test('that is emptied is no longer kept, and the same text again changes nothing', () => {
    const typed = { ...note, texts: { kernboodschap: 'Een zin.' } }
    expect(became(withText(typed, 'kernboodschap', ' \n'))).toMatchObject({ texts: {} })
    expect(became(withText(typed, 'kernboodschap', 'Een zin.'))).toBeUndefined()
  })
})

test('what is chosen for a note leaves its texts as they are', () => {
  const typed = { ...note, texts: { kernboodschap: 'Een zin.' } }
  expect(became(withChoices(typed, { version: '1.0', state: 'definitief', disclosure: 'intern' }))).toEqual({
    ...typed,
    version: '1.0',
    state: 'definitief',
    disclosure: 'intern',
  })
})
