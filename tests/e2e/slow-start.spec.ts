import { execFileSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { editButton } from '../support/actions-screen'
import { expect, inaccessible, launchApp, openApp, test } from '../support/test-app'

test.skip(process.platform === 'win32', 'a file that is not given yet is a pipe')

test('a start that takes long says what it is busy with, and the plan takes its place', async ({ dataFolder }) => {
  const first = await openApp({ dataFolder })
  await first.app.close()
  // What the last run left comes only when somebody writes it into the pipe: a disk that takes its time.
  const memory = join(dataFolder, 'veilig', 'stand.json')
  const said = await readFile(memory)
  await rm(memory)
  execFileSync('mkfifo', [memory])

  const app = await launchApp({ dataFolder })
  const waiting = await app.firstWindow()
  await expect(waiting.getByRole('heading', { level: 1 })).toHaveText('Actiewijzer wordt gestart')
  await expect(waiting.getByRole('status')).toHaveText('Actiewijzer kijkt na wat er op deze computer is opgeslagen.')
  expect(await inaccessible(waiting)).toEqual([])
  const opens = app.waitForEvent('window')
  await writeFile(memory, said)
  const page = await opens
  await expect(editButton(page, 'Status', '1.01')).toBeVisible()
  await expect.poll(() => app.windows().length).toBe(1)
  await app.close()
})
