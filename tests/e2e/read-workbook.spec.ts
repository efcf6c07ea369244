import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Desktop } from '@shared/desktop'
import { editButton } from '../support/actions-screen'
import { HOSTILE, textInPieces } from '../support/hostile-workbooks'
import { answerOpenDialog, expect, test } from '../support/test-app'

/** What comes of the workbook that the dialog answers with. */
const read = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { desktop } = window as unknown as { readonly desktop: Desktop }
    const opened = await desktop.openWorkbook()
    return opened.ok ? opened.value.kind : opened.problem.kind
  })

/** The process that reads a file; nothing as long as there is none. */
const readerOf = (app: ElectronApplication): Promise<number | undefined> =>
  app.evaluate(
    ({ app: { getAppMetrics } }) => getAppMetrics().find(({ name }) => name?.includes('leest een bestand'))?.pid,
  )

async function readerPid(app: ElectronApplication): Promise<number> {
  await expect.poll(() => readerOf(app), { intervals: [20] }).toBeDefined()
  return (await readerOf(app)) ?? 0
}

test('every hostile file is read or refused by a process of its own, and the app goes on', async ({
  open,
  dataFolder,
}) => {
  const { app, page } = await open()
  const path = join(dataFolder, 'lijst.xlsx')
  await answerOpenDialog(app, path)
  const came: Record<string, string> = {}
  for (const [name, { make }] of Object.entries(HOSTILE)) {
    await writeFile(path, make())
    came[name] = await read(page)
  }
  const expected = Object.entries(HOSTILE).map(([name, each]) => [
    name,
    each.expected === 'read' ? 'opened' : each.expected,
  ])
  expect(came).toEqual(Object.fromEntries(expected))
  await writeFile(path, new Uint8Array(26 * 1024 * 1024))
  expect(await read(page)).toBe('too-large')
  await answerOpenDialog(app, join(dataFolder, 'weg.xlsx'))
  expect(await read(page)).toBe('not-read')
  await expect.poll(() => readerOf(app)).toBeUndefined()
  await expect(editButton(page, 'Status', '1.01')).toHaveText('Niet gestart')
})

test('a workbook that eats memory is stopped before it has it all, and the window says so', async ({
  open,
  dataFolder,
}) => {
  const { app, page } = await open()
  const path = join(dataFolder, 'lijst.xlsx')
  await writeFile(path, textInPieces(8_000_000))
  await answerOpenDialog(app, path)
  await page.getByRole('button', { name: 'Excel inlezen' }).click()
  const choose = page.getByRole('button', { name: 'Bestand kiezen' })
  await expect(choose).toBeFocused()
  await choose.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'lijst.xlsx' })).toHaveText(
    'lijst.xlsx vroeg te veel geheugen en is niet gelezen. Zet de lijst in een nieuwe werkmap.',
    { timeout: 15_000 },
  )
  await expect.poll(() => readerOf(app)).toBeUndefined()
})

test('a process that hangs is killed after a quarter of a minute, and one that dies is told', async ({
  open,
  dataFolder,
}) => {
  const { app, page } = await open()
  const path = join(dataFolder, 'lijst.xlsx')
  await answerOpenDialog(app, path)
  await writeFile(path, HOSTILE['a huge dimension']?.make() ?? '')
  for (const [signal, kind] of [
    ['SIGKILL', 'too-heavy'],
    ['SIGSTOP', 'too-slow'],
  ] as const) {
    const came = read(page)
    process.kill(await readerPid(app), signal)
    expect(await came).toBe(kind)
    await expect.poll(() => readerOf(app)).toBeUndefined()
  }
  expect(await read(page)).toBe('opened')
})
