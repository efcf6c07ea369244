import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication } from '@playwright/test'
import { executable, withoutSandboxAsRoot } from '../support/test-app'
import { inOneLine, nextPicture, note, OUT, type Trouble } from './list'

const BARE = fileURLToPath(new URL('../bench/bare', import.meta.url))

/** A program beside the app that can look at the whole screen: the app itself waits for an answer to its box. */
export async function anOnlooker(): Promise<ElectronApplication> {
  const onlooker = await _electron.launch({ executablePath: executable(), args: [...withoutSandboxAsRoot(), BARE] })
  await onlooker.firstWindow()
  await onlooker.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  return onlooker
}

/** Takes a picture of the whole screen once a box of the system stands on it. */
export async function meetBox(onlooker: ElectronApplication, sentence: string, trouble: Trouble): Promise<void> {
  // A box of the system cannot be asked whether it is there yet.
  await new Promise((resolve) => setTimeout(resolve, 3000))
  const url = await onlooker.evaluate(async ({ desktopCapturer }) => {
    const size = { width: 1920, height: 1200 }
    const [screen] = await desktopCapturer.getSources({ types: ['screen'], thumbnailSize: size })
    return screen?.thumbnail.toDataURL() ?? ''
  })
  const picture = nextPicture(trouble)
  await writeFile(join(OUT, picture), Buffer.from(url.replace(/^.*,/, ''), 'base64'))
  note(trouble, inOneLine(sentence), picture)
}
