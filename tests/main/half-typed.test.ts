import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { halfTypedVerbs } from '@main/half-typed'
import type { Instant } from '@shared/plan/day'
import type { Witness } from '@shared/safety/witness'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'actiewijzer-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** The verbs of an app that uses that generation, of so many there are. */
const verbsOf = (
  generation: number,
  known: readonly number[] = [1, 2],
  fresh: Witness['fresh'] = null,
  mayWrite = true,
) =>
  halfTypedVerbs(
    { fileOf: (each) => join(folder, `concepten-${each}.json`), known: () => Promise.resolve(known) },
    { generation, mayWrite, witness: () => ({ fresh }) },
  )

const text = { place: 'update a', text: 'Half af', at: '2026-06-30T10:30:00.000Z' as Instant }

describe('half-typed texts on the disk', () => {
  it('are there again at the next start', async () => {
    expect(await verbsOf(1).halfTyped()).toEqual([])
    await verbsOf(1).keepHalfTyped([text])
    expect(await verbsOf(1).halfTyped()).toEqual([text])
  })

  it('come along when the database had to be set aside, and go with the generations that are removed', async () => {
    await verbsOf(1).keepHalfTyped([text])
    expect(await verbsOf(2).halfTyped()).toEqual([text])
    expect(await verbsOf(2, [2]).halfTyped()).toEqual([])
    expect(await verbsOf(2, [1, 2], 'erasure').halfTyped()).toEqual([])
  })

  it('are those of the last writing, however fast they follow each other', async () => {
    const verbs = verbsOf(1)
    await Promise.all([
      verbs.keepHalfTyped([text]),
      verbs.keepHalfTyped([]),
      verbs.keepHalfTyped([{ ...text, text: 'B' }]),
    ])
    expect(await verbs.halfTyped()).toEqual([{ ...text, text: 'B' }])
  })

  it.each(['[{"place":1}]', 'half a fi', '{}'])('are put beside when the file holds %s', async (written) => {
    await writeFile(join(folder, 'concepten-1.json'), written)
    expect(await verbsOf(1).halfTyped()).toEqual([])
    expect(await readdir(folder)).toEqual(['concepten-1.json.beschadigd'])
  })

  it('are put beside when a folder stands in the place of the file', async () => {
    await mkdir(join(folder, 'concepten-1.json'))
    expect(await verbsOf(1).halfTyped()).toEqual([])
    expect(await readdir(folder)).toEqual(['concepten-1.json.beschadigd'])
  })

  it('wait for the next run when this one writes nothing', async () => {
    await writeFile(join(folder, 'concepten-1.json'), 'van een nieuwere app')
    const { halfTyped, keepHalfTyped } = verbsOf(1, [1], 'reading', false)
    expect(await halfTyped()).toEqual([])
    expect(await keepHalfTyped([text])).toMatchObject({ ok: false, problem: { code: 'READING' } })
    expect(await readFile(join(folder, 'concepten-1.json'), 'utf8')).toBe('van een nieuwere app')
  })

  it('say so when the disk does not take them', async () => {
    await rm(folder, { recursive: true })
    expect(await verbsOf(1).keepHalfTyped([text])).toEqual({
      ok: false,
      problem: { kind: 'not-noted', code: 'ENOENT' },
    })
    folder = await mkdtemp(join(tmpdir(), 'actiewijzer-'))
  })
})
