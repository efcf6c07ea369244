import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import fc from 'fast-check'
import { whatWasRead } from '@main/workbooks/what-was-read'
import type { Desktop } from '@shared/desktop'
import { day } from '@shared/plan/day'
import { excelReport } from '@renderer/documents/excel-report'
import { readWorkbook } from '@renderer/documents/read-workbook'
import { aPlan, anAction, aReport } from '../support/builders'
import { HOSTILE } from '../support/hostile-workbooks'
import { injectedInto } from '../support/injected'
import { anyTyped, MARKS, markedPlan } from '../support/marked-plan'
import { mutated } from '../support/mutated-workbook'
import { answerOpenDialog, expect, openApp, test } from '../support/test-app'
import { Random } from './random'

const SEED = process.env['TORTURE_SEED'] ?? '1'
const SHARE = Number(process.env['TORTURE_SHARE'] ?? '1')
const times = (all: number): number => Math.ceil(all * SHARE)

/** What comes of the workbook that the dialog answers with. */
const read = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { desktop } = window as unknown as { readonly desktop: Desktop }
    const opened = await desktop.openWorkbook()
    return opened.ok ? opened.value.kind : opened.problem.kind
  })

const ownWorkbook = async (): Promise<Uint8Array> => {
  const actions = ['1.01', '1.02', '2.01'].map((number) => anAction({ id: number, number }))
  return excelReport(aReport(aPlan({ actions }), '2026-06-30'))
}

/** Everything in the journal, byte for byte. */
async function journalIn(dataFolder: string): Promise<readonly string[]> {
  const folder = join(dataFolder, 'veilig', 'journaal-1')
  const names = (await readdir(folder)).sort()
  return Promise.all(names.map(async (name) => `${name} ${(await readFile(join(folder, name))).toString('base64')}`))
}

async function killReader(app: ElectronApplication): Promise<void> {
  const pid = await app.evaluate(
    ({ app: { getAppMetrics } }) => getAppMetrics().find(({ name }) => name?.includes('leest een bestand'))?.pid,
  )
  if (pid === undefined) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // It may have answered and ended meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** Workbooks from which others are made by changing something in them. */
const wholeOnes = async (): Promise<readonly Uint8Array[]> => [
  await ownWorkbook(),
  ...['formulas', 'days from 1904'].flatMap((name) => HOSTILE[name]?.make() ?? []),
]

test(`Een vreemd Excel-bestand wordt gelezen of geweigerd (15): ${times(10_000)} gemuteerde bestanden`, async () => {
  const random = new Random(`${SEED}-bestanden`)
  const whole = await wholeOnes()
  for (let nth = 0; nth < times(10_000); nth += 1) {
    const reading = await readWorkbook(mutated(random.oneOf(whole), random))
    expect(whatWasRead(structuredClone(reading))).toEqual(reading)
  }
})

test(`… en in de app binnen 15 s, de gegevens ongemoeid (15): ${times(300)} gemuteerde bestanden`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'actiewijzer-vreemd-'))
  const { app, page } = await openApp({ dataFolder: join(folder, 'gegevens') })
  const path = join(folder, 'lijst.xlsx')
  await answerOpenDialog(app, path)
  const before = await journalIn(join(folder, 'gegevens'))
  const random = new Random(`${SEED}-app`)
  const whole = await wholeOnes()
  for (let nth = 0; nth < times(300); nth += 1) {
    await writeFile(path, mutated(random.oneOf(whole), random))
    expect(['too-slow', 'too-heavy', 'not-read']).not.toContain(await read(page))
  }
  expect(await journalIn(join(folder, 'gegevens'))).toEqual(before)
  await app.close()
  await rm(folder, { recursive: true, maxRetries: 5 })
})

test(`Een gedode lezer laat de gegevens ongemoeid (15): ${times(50)} keer`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'actiewijzer-gedood-'))
  const { app, page } = await openApp({ dataFolder: join(folder, 'gegevens') })
  const path = join(folder, 'lijst.xlsx')
  await answerOpenDialog(app, path)
  await writeFile(path, await ownWorkbook())
  const before = await journalIn(join(folder, 'gegevens'))
  const random = new Random(`${SEED}-gedood`)
  for (let nth = 0; nth < times(50); nth += 1) {
    const came = read(page)
    await new Promise((resolve) => setTimeout(resolve, random.below(400)))
    await killReader(app)
    expect(['opened', 'too-heavy']).toContain(await came)
    expect(await journalIn(join(folder, 'gegevens'))).toEqual(before)
  }
  expect(await read(page)).toBe('opened')
  await app.close()
  await rm(folder, { recursive: true, maxRetries: 5 })
})

test(`Werkmappen en stukken voeren niets uit (17): ${times(500)} plannen met injecties`, async () => {
  const random = new Random(`${SEED}-injectie`)
  for (let nth = 0; nth < times(500); nth += 1) expect(await injectedInto(random)).toEqual([])
})

test(`Een openbaar stuk bevat niets vertrouwelijks (19): ${times(10_000)} plannen`, () => {
  fc.assert(
    fc.property(anyTyped, fc.option(fc.integer({ min: 1, max: 20 })), (texts, sequence) => {
      const report = aReport(markedPlan(texts).plan(), '2026-06-30', {
        comparedWith: sequence === null ? null : { on: day('2026-03-05'), sequence },
      })
      expect(JSON.stringify(report)).not.toMatch(new RegExp(`${MARKS.intern}|${MARKS.vertrouwelijk}`))
    }),
    { numRuns: times(10_000) },
  )
})
