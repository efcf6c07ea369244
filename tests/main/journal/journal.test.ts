import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Journal } from '@main/journal/journal'
import { contentsOf, readLine, writtenLine } from '@main/journal/journal-line'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journaal-'))
})

afterEach(() => rm(folder, { recursive: true }))

const line = (sequence: number, text = `{"n":${sequence}}`) => ({
  store: 'proef',
  sequence,
  events: sequence * 2,
  text,
})

async function filled(count: number, text?: string): Promise<Journal> {
  const journal = await Journal.open(folder)
  for (let sequence = 1; sequence <= count; sequence += 1) await journal.add(line(sequence, text))
  return journal
}

const lastFile = async () => join(folder, (await readdir(folder)).sort().at(-1) ?? '')

describe('a line', () => {
  test('is read as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.string({ unit: 'grapheme' }), (sequence, events, said) => {
        const written = { store: 'proef', sequence, events, text: JSON.stringify(said) }
        expect(readLine(writtenLine(written).slice(0, -1))).toEqual(written)
      }),
      { numRuns: 1000 },
    )
  })

  test('of which any byte changed is not read', () => {
    const whole = Buffer.from(writtenLine(line(7)).slice(0, -1))
    for (let at = 0; at < whole.length; at += 1) {
      const damaged = Buffer.from(whole)
      damaged[at] = (damaged[at] ?? 0) ^ 0x01
      expect(readLine(damaged.toString('utf8'))).toBeUndefined()
    }
  })
})

describe('the journal', () => {
  test('has nothing when it is new', async () => {
    expect((await Journal.open(folder)).end).toEqual({ store: null, sequence: 0, events: 0 })
  })

  test('knows after a restart where it was, and gives its lines back', async () => {
    await filled(5)
    const again = await Journal.open(folder)
    expect(again.end).toEqual({ store: 'proef', sequence: 5, events: 10 })
    expect(await again.after(3)).toEqual({ lines: [line(4), line(5)], missing: 0 })
  })

  test('cuts off a line that was never finished, wherever the power failed, and goes on behind the last whole one', async () => {
    await filled(2)
    const whole = await readFile(await lastFile())
    const next = Buffer.from(writtenLine(line(3)))
    for (let length = 0; length < next.length; length += 1) {
      await writeFile(await lastFile(), Buffer.concat([whole, next.subarray(0, length)]))
      const again = await Journal.open(folder)
      expect(again.end).toEqual({ store: 'proef', sequence: 2, events: 4 })
      expect((await readFile(await lastFile())).length).toBe(whole.length)
    }
    const again = await Journal.open(folder)
    await again.add(line(3))
    expect((await Journal.open(folder)).end.sequence).toBe(3)
  })

  test('says how many lines in the middle can no longer be read', async () => {
    await filled(5)
    const path = await lastFile()
    const bytes = await readFile(path)
    bytes[bytes.indexOf('"n":3')] = 0x58
    await writeFile(path, bytes)
    const again = await Journal.open(folder)
    expect(again.end.sequence).toBe(5)
    expect(contentsOf(bytes).damaged).toBe(1)
    expect(await again.after(0)).toEqual({ lines: [1, 2, 4, 5].map((n) => line(n)), missing: 1 })
  })

  test('takes lines in their order only', async () => {
    const journal = await filled(2)
    await expect(journal.add(line(4))).rejects.toMatchObject({ code: 'ORDER' })
    await expect(journal.add(line(2))).rejects.toMatchObject({ code: 'ORDER' })
    await journal.add(line(3))
    expect(journal.end.sequence).toBe(3)
  })

  test('goes on in another file when one is full, and still gives everything back', async () => {
    await filled(6, JSON.stringify('x'.repeat(100_000)))
    expect(await readdir(folder)).toHaveLength(2)
    const again = await Journal.open(folder)
    expect(again.end.sequence).toBe(6)
    expect((await again.after(0)).lines.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('of which the newest file never got its first line, is where the file before it ended', async () => {
    await filled(3)
    await writeFile(join(folder, 'journaal-00000004.txt'), '')
    expect((await Journal.open(folder)).end.sequence).toBe(3)
  })

  test('writes nothing more after an error, until it is opened anew', async () => {
    const journal = await filled(2)
    await rm(folder, { recursive: true })
    await expect(journal.add(line(3))).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(journal.add(line(3))).rejects.toMatchObject({ code: 'BROKEN' })
    folder = await mkdtemp(join(tmpdir(), 'journaal-'))
  })
})
