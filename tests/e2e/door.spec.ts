import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { executable, expect, openApp, startArguments, test as base, type OpenApp } from '../support/test-app'

/** Probes make the page complain, so here its complaints are no failures. */
const test = base.extend<{ readonly opened: OpenApp }>({
  opened: async ({ dataFolder }, use) => {
    const opened = await openApp({ dataFolder })
    await use(opened)
    await opened.app.close()
  },
})

test('the window is a stranger: no node, no Electron, only the named verbs', async ({ opened: { app, page } }) => {
  const words = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter((word) => word in window),
  )
  expect(words).toEqual([])
  expect(await page.evaluate(() => Object.keys((window as unknown as { readonly desktop: object }).desktop))).toEqual([
    'saveFile',
  ])
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = (
        contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences()
      return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity }
    }),
  )
  expect(preferences).toEqual([
    { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, webSecurity: true },
  ])
})

test('the data belongs to app://actiewijzer and may stay', async ({ opened: { page } }) => {
  expect(await page.evaluate(() => window.location.origin)).toBe('app://actiewijzer')
  expect(await page.evaluate(() => navigator.storage.persist())).toBe(true)
})

test('a page runs nothing that is not a file of the app', async ({ opened: { page } }) => {
  const ran = await page.evaluate(async () => {
    const inline = document.createElement('script')
    inline.textContent = 'window.inlineRan = true'
    document.body.append(inline)
    const picture = document.createElement('img')
    picture.setAttribute('onerror', 'window.handlerRan = true')
    const failed = new Promise((resolve) => picture.addEventListener('error', resolve))
    picture.src = 'app://actiewijzer/niets.png'
    document.body.append(picture)
    await failed
    const evaluate = (): unknown => {
      try {
        return window.setTimeout.constructor('return "wel"')()
      } catch (error) {
        return error instanceof EvalError ? 'geweigerd' : error
      }
    }
    return { evaluated: evaluate(), inline: 'inlineRan' in window, handler: 'handlerRan' in window }
  })
  expect(ran).toEqual({ evaluated: 'geweigerd', inline: false, handler: false })
})

test('a page reaches nothing outside the app', async ({ opened: { page } }) => {
  const reached = await page.evaluate(async () => {
    const outside = 'http://127.0.0.1:9'
    const settled = (element: HTMLElement) =>
      new Promise<string>((resolve) => {
        element.addEventListener('load', () => resolve('bereikt'))
        element.addEventListener('error', () => resolve('geweigerd'))
        document.body.append(element)
      })
    const fetched = await fetch(outside).then(
      () => 'bereikt',
      () => 'geweigerd',
    )
    const image = await settled(Object.assign(document.createElement('img'), { src: `${outside}/a.png` }))
    const script = await settled(Object.assign(document.createElement('script'), { src: `${outside}/a.js` }))
    const socket = await new Promise<string>((resolve) => {
      try {
        const attempt = new WebSocket('ws://127.0.0.1:9')
        attempt.addEventListener('open', () => resolve('bereikt'))
        attempt.addEventListener('error', () => resolve('geweigerd'))
      } catch {
        resolve('geweigerd')
      }
    })
    return { fetched, image, script, socket }
  })
  expect(reached).toEqual({ fetched: 'geweigerd', image: 'geweigerd', script: 'geweigerd', socket: 'geweigerd' })
})

test('a page stays where it is and opens no others', async ({ opened: { app, page } }) => {
  await page.evaluate(() => {
    window.open('http://127.0.0.1:9/')
    window.open('app://actiewijzer/index.html')
    const link = Object.assign(document.createElement('a'), { href: 'http://127.0.0.1:9/', target: '_blank' })
    document.body.append(link, document.createElement('webview'))
    link.click()
    window.location.href = 'http://127.0.0.1:9/'
  })
  await page.evaluate(() => {
    window.location.href = 'data:text/html,elders'
  })
  // Asked of Electron, because Playwright itself goes on waiting for the navigation that was refused.
  const contents = await app.evaluate(({ webContents }) =>
    Promise.all(
      webContents.getAllWebContents().map(async (each) => ({
        address: each.getURL().replace(/\?.*/, ''),
        title: String(await each.executeJavaScript('document.querySelector("h1").textContent')),
      })),
    ),
  )
  expect(contents).toEqual([{ address: 'app://actiewijzer/', title: 'Acties' }])
})

test('the window gets no permission but to keep its data', async ({ opened: { page } }) => {
  const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'persistent-storage']
  const states = await page.evaluate(
    (asked) =>
      Promise.all(
        asked.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
      ),
    names,
  )
  expect(Object.fromEntries(names.map((name, place) => [name, states[place]]))).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    camera: 'denied',
    microphone: 'denied',
    midi: 'denied',
    'clipboard-read': 'denied',
    'persistent-storage': 'granted',
  })
})

test('a second start on the same data leaves and brings the first window forward', async ({
  opened: { app },
  dataFolder,
}) => {
  const focused = app.evaluate(
    ({ app: own }) => new Promise<boolean>((resolve) => own.once('second-instance', () => resolve(true))),
  )
  const second = spawn(executable(), startArguments({ dataFolder }), { stdio: 'ignore' })
  const [code] = (await once(second, 'exit')) as [number]
  expect(code).toBe(0)
  expect(await focused).toBe(true)
  expect(app.windows()).toHaveLength(1)
})
