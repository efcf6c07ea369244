import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { CONTENT_POLICY } from '@main/content-policy'
import { openOutside, type Outside } from '../support/outside'
import { executable, expect, openApp, startArguments, test as base, type OpenApp } from '../support/test-app'

/** Probes make the page complain, so here its complaints are no failures. */
const test = base.extend<{ readonly opened: OpenApp; readonly outside: Outside }>({
  opened: async ({ dataFolder }, use) => {
    const opened = await openApp({ dataFolder })
    await use(opened)
    await opened.app.close()
  },
  outside: async ({}, use) => {
    const outside = await openOutside()
    await use(outside)
    outside.close()
  },
})

test('the window is a stranger: no node, no Electron, only the named verbs', async ({ opened: { app, page } }) => {
  const words = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter((word) => word in window),
  )
  expect(words).toEqual([])
  expect(await page.evaluate(() => Object.keys((window as unknown as { readonly desktop: object }).desktop))).toEqual([
    'printPdf',
    'saveFile',
    'startStep',
    'witness',
    'note',
    'linesAfter',
    'linesMissing',
    'openingTold',
    'beginJournal',
    'setAside',
    'tryAgain',
    'halfTyped',
    'keepHalfTyped',
    'openOutside',
    'backups',
    'readBackup',
    'restoreBackup',
    'startOver',
    'packBackup',
    'chooseSecondCopy',
    'signalChoice',
    'keepSignalChoice',
    'tellSignals',
    'openBackupFile',
    'copiesOutside',
    'erase',
    'log',
    'logError',
    'untilLock',
    'lock',
    'lockState',
    'unlock',
    'leftBehind',
    'changePassphrase',
    'openWorkbook',
    'backUpFirst',
  ])
  const preferences = await app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((contents) =>
        (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences(),
      ),
  )
  expect(preferences).toEqual([expect.objectContaining(STRICT)])
})

/** What Electron itself says that it made of the settings of the window, those that were never named included. */
const STRICT = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  enableBlinkFeatures: '',
}

test('a page can change neither the verbs nor what they are made of', async ({ opened: { app, page } }) => {
  const answers = await page.evaluate(async () => {
    const { desktop } = window as unknown as { readonly desktop: Record<string, (sent?: unknown) => Promise<unknown>> }
    const mine = () => Promise.resolve('van de pagina')
    const replaced = Reflect.set(desktop, 'witness', mine) || Reflect.set(window, 'desktop', { witness: mine })
    Reflect.set(Array.prototype, 'push', () => 0)
    Reflect.set(Function.prototype, 'apply', () => 'van de pagina')
    Reflect.set(Promise.prototype, 'then', new Proxy(Promise.prototype.then, {}))
    const witness = await desktop['witness']?.()
    const poisoned = JSON.parse('{ "__proto__": { "isAdmin": true }, "name": "plan.xlsx", "bytes": {} }') as unknown
    const sent = await desktop['saveFile']?.(poisoned).catch(() => 'geweigerd')
    const isPoisoned = 'isAdmin' in {}
    // As text: what the test would read an object with is the page's own now.
    return JSON.stringify({ replaced, witness, sent, isPoisoned, frozen: Object.isFrozen(desktop) })
  })
  expect(JSON.parse(answers)).toEqual({
    replaced: false,
    witness: expect.objectContaining({ store: expect.anything() }) as unknown,
    sent: 'geweigerd',
    isPoisoned: false,
    frozen: true,
  })
  expect(await app.evaluate(() => 'isAdmin' in {})).toBe(false)
})

test('a verb reads what arrives before it does anything', async ({ opened: { app, page } }) => {
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.reject(new Error('de gebruiker werd gevraagd'))
  })
  const answers = await page.evaluate(async () => {
    const { saveFile } = (window as unknown as { readonly desktop: { saveFile(sent: unknown): Promise<unknown> } })
      .desktop
    const bytes = new Uint8Array(1)
    const sent: unknown[] = [
      undefined,
      null,
      'rapport.xlsx',
      {},
      { name: 'rapport.xlsx' },
      { name: 'rapport.xlsx', bytes: 'tekst' },
      { name: 'rapport.xlsx', bytes: [1, 2, 3] },
      { name: 'rapport.xlsx', bytes, path: '/etc/rapport.xlsx' },
      { name: '', bytes },
      { name: 'rapport', bytes },
      { name: '.xlsx', bytes },
      { name: '../rapport.xlsx', bytes },
      { name: '..\\rapport.xlsx', bytes },
      { name: '/etc/rapport.xlsx', bytes },
      { name: 'rapport\u0000.xlsx', bytes },
      { name: `${'a'.repeat(300)}.xlsx`, bytes },
      { name: 'rapport.xlsx', bytes: new Uint8Array(100 * 1024 * 1024 + 1) },
    ]
    const told = (error: unknown) => (String(error).includes('gevraagd') ? 'gevraagd' : 'geweigerd')
    return Promise.all(sent.map((each) => saveFile(each).then(() => 'gedaan', told)))
  })
  expect(answers).toEqual(answers.map(() => 'geweigerd'))
})

test('a paper is printed with lines of text around it, and nothing else', async ({ opened: { app, page } }) => {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window) window.webContents.printToPDF = () => Promise.reject(new Error('er werd geprint'))
  })
  const answers = await page.evaluate(async () => {
    const { printPdf } = (window as unknown as { readonly desktop: { printPdf(sent: unknown): Promise<unknown> } })
      .desktop
    const frame = {
      heading: 'Annotatie',
      marking: 'Vertrouwelijk',
      footer: 'Versie 0.3',
      organisation: 'Provincie Utrecht',
      generatedAt: '2026-11-23T19:41:00.000Z',
    }
    const sent: unknown[] = [
      undefined,
      'Annotatie',
      {},
      { ...frame, heading: 1 },
      { ...frame, marking: 'a'.repeat(301) },
      { ...frame, generatedAt: 'gisteren' },
      { ...frame, headerTemplate: '<script></script>' },
      frame,
    ]
    return Promise.all(sent.map((each) => printPdf(each).catch(() => 'geweigerd')))
  })
  expect(answers.pop()).toEqual({ ok: false, problem: { kind: 'not-printed', code: 'er werd geprint' } })
  expect(answers).toEqual(answers.map(() => 'geweigerd'))
})

test('the data belongs to app://actiewijzer and may stay', async ({ opened: { page } }) => {
  expect(await page.evaluate(() => window.location.origin)).toBe('app://actiewijzer')
  expect(await page.evaluate(() => navigator.storage.persist())).toBe(true)
})

test('the app serves its own files with its content policy, and nothing beside them', async ({ opened: { app } }) => {
  const addresses = [
    'app://actiewijzer/',
    'app://actiewijzer/../main/index.js',
    'app://actiewijzer/..%2fmain%2findex.js',
    'app://actiewijzer/%2e%2e/main/index.js',
    'app://actiewijzer/..%5cmain%5cindex.js',
    'app://actiewijzer//etc/passwd',
    'app://elders/index.html',
  ]
  const answers = await app.evaluate(
    ({ session }, asked) =>
      Promise.all(
        asked.map((address) =>
          session.defaultSession
            .fetch(address)
            .then(({ status, headers }) => ({ status, policy: headers.get('content-security-policy') })),
        ),
      ),
    addresses,
  )
  const [start, ...others] = answers
  expect(start).toEqual({ status: 200, policy: CONTENT_POLICY })
  expect(others).toEqual(others.map(() => ({ status: 404, policy: null })))
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
    const assembled = await WebAssembly.compile(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)).then(
      () => 'wel',
      () => 'geweigerd',
    )
    return { evaluated: evaluate(), assembled, inline: 'inlineRan' in window, handler: 'handlerRan' in window }
  })
  expect(ran).toEqual({ evaluated: 'geweigerd', assembled: 'geweigerd', inline: false, handler: false })
})

test('a page reaches nothing outside the app', async ({ opened: { page }, outside }) => {
  const reached = await page.evaluate(async (host) => {
    const at = `http://${host}/`
    const settled = (element: HTMLElement) =>
      new Promise<string>((resolve) => {
        element.addEventListener('load', () => resolve('bereikt'))
        element.addEventListener('error', () => resolve('geweigerd'))
        document.body.append(element)
      })
    const make = <K extends keyof HTMLElementTagNameMap>(tag: K, said: Partial<HTMLElementTagNameMap[K]>) =>
      Object.assign(document.createElement(tag), said)
    for (const rel of ['dns-prefetch', 'preconnect', 'prefetch']) document.head.append(make('link', { rel, href: at }))
    navigator.sendBeacon(at, 'hier')
    const relay = new RTCPeerConnection({
      iceServers: [{ urls: [`turn:${host}?transport=tcp`, `stun:${host}`], username: 'a', credential: 'b' }],
    })
    const gathered = new Promise((resolve) =>
      relay.addEventListener('icecandidate', ({ candidate }) => candidate ?? resolve(undefined)),
    )
    relay.createDataChannel('uit')
    await relay.setLocalDescription()
    await gathered
    const opened = (target: EventTarget) =>
      new Promise<string>((resolve) => {
        target.addEventListener('open', () => resolve('bereikt'))
        target.addEventListener('error', () => resolve('geweigerd'))
      })
    return {
      fetched: await fetch(at, { mode: 'no-cors' }).then(
        () => 'bereikt',
        () => 'geweigerd',
      ),
      image: await settled(make('img', { src: `${at}a.png` })),
      script: await settled(make('script', { src: `${at}a.js` })),
      style: await settled(make('link', { rel: 'stylesheet', href: `${at}a.css` })),
      socket: await opened(new WebSocket(`ws://${host}`)),
      source: await opened(new EventSource(at)),
    }
  }, outside.host)
  expect(reached).toEqual({
    fetched: 'geweigerd',
    image: 'geweigerd',
    script: 'geweigerd',
    style: 'geweigerd',
    socket: 'geweigerd',
    source: 'geweigerd',
  })
  expect(await outside.visits()).toBe(1)
})

test('neither does anything else in it: two locks, each of which would do', async ({ opened: { app }, outside }) => {
  const answers = await app.evaluate(async ({ session: { defaultSession } }, host) => {
    const refusal = (error: unknown) => String(error)
    return {
      request: await defaultSession.fetch(`http://${host}/`).then(() => 'bereikt', refusal),
      name: await defaultSession.resolveHost('localhost').then(() => 'gevonden', refusal),
    }
  }, outside.host)
  expect(answers.request).toContain('ERR_BLOCKED_BY_CLIENT')
  expect(answers.name).toContain('ERR_NAME_NOT_RESOLVED')
  expect(await outside.visits()).toBe(1)
})

const WAYS_AWAY: Readonly<Record<string, string>> = {
  address: 'location.href = PLACE',
  link: 'Object.assign(document.createElement("a"), { href: PLACE }).click()',
  'refreshing page':
    'document.head.append(Object.assign(document.createElement("meta"), { httpEquiv: "refresh", content: `0; url=${PLACE}` }))',
}

for (const [way, code] of Object.entries(WAYS_AWAY))
  test(`a page stays where it is, whatever its ${way} says`, async ({ opened: { app }, outside }) => {
    const refused = await app.evaluate(
      async ({ BrowserWindow }, { code: attempt, host }) => {
        const [window] = BrowserWindow.getAllWindows()
        if (!window) throw new Error('er is geen venster')
        const asked = new Promise<boolean>((resolve) =>
          window.webContents.once('will-frame-navigate', (event) => resolve(event.defaultPrevented)),
        )
        void window.webContents.executeJavaScript(`{ const PLACE = 'http://${host}/'; ${attempt}; true }`)
        return asked
      },
      { code, host: outside.host },
    )
    expect(refused).toBe(true)
    expect(await outside.visits()).toBe(1)
  })

test('a page opens no other windows, pages within it or downloads', async ({ opened: { app, page }, outside }) => {
  const download = app.evaluate(
    ({ session }) =>
      new Promise<boolean>((resolve) =>
        session.defaultSession.once('will-download', (event) => resolve(event.defaultPrevented)),
      ),
  )
  const opened = await page.evaluate((host) => {
    const link = Object.assign(document.createElement('a'), { href: `http://${host}/`, target: '_blank' })
    document.body.append(link, document.createElement('webview'))
    link.click()
    const file = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(new Blob(['inhoud'])),
      download: 'inhoud.txt',
    })
    file.click()
    return [window.open(`http://${host}/`), window.open('app://actiewijzer/index.html')]
  }, outside.host)
  expect(opened).toEqual([null, null])
  expect(await download).toBe(true)
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
  expect(await outside.visits()).toBe(1)
})

/** Ways that Chromium and the content policy stop before the app is asked, and what is complained then. */
const STOPPED_EARLIER: Readonly<Record<string, string>> = {
  'location.href = "file:///etc/passwd"': 'Not allowed to load local resource',
  'location.href = "data:text/html,hier"': 'Not allowed to navigate top frame to data URL',
  'Object.assign(document.createElement("a"), { href: "javascript:void 0" }).click()':
    'Refused to run the JavaScript URL',
  'document.body.appendChild(Object.assign(document.createElement("form"), { action: "http://elders.example/" })).submit()':
    'Refused to send form data',
}

test('a page becomes no file, no data, no code and no form that was sent', async ({ opened: { page } }) => {
  const address = page.url()
  for (const [code, complaint] of Object.entries(STOPPED_EARLIER)) {
    const complained = page.waitForEvent('console', (message) => message.text().includes(complaint))
    await page.evaluate(`{ ${code}; true }`)
    await complained
  }
  expect(page.url()).toBe(address)
})

test('a page stays where it is when a file is dropped on it, and a link is clicked with the middle button', async ({
  opened: { app, page },
  outside,
}) => {
  const address = page.url()
  const dropped = page.evaluate(
    () => new Promise((resolve) => window.addEventListener('dragover', () => resolve('erboven'), { once: true })),
  )
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: ['/etc/hosts'], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data })
  expect(await dropped).toBe('erboven')
  await page.evaluate((host) => {
    const link = Object.assign(document.createElement('a'), { href: `http://${host}/`, textContent: 'hier' })
    link.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9'
    document.body.append(link)
  }, outside.host)
  await page.getByRole('link', { name: 'hier' }).click({ button: 'middle' })
  await page.getByRole('link', { name: 'hier' }).click({ modifiers: ['Shift'] })
  expect(page.url()).toBe(address)
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
  expect(await outside.visits()).toBe(1)
})

test('devices, files and the screen are out of reach, also right after a click', async ({ opened: { app, page } }) => {
  const words = await page.evaluate(() => [
    ...['usb', 'serial', 'hid', 'bluetooth'].filter((word) => word in navigator),
    ...['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker', 'queryLocalFonts'].filter(
      (word) => word in window,
    ),
  ])
  expect(words).toEqual([])
  const asked = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const code = `(async () => {
      const told = (asked) => asked.then(() => 'gekregen', ({ name }) => name)
      return {
        screen: await told(navigator.mediaDevices.getDisplayMedia({ video: true })),
        midi: await told(navigator.requestMIDIAccess({ sysex: true })),
        idle: await IdleDetector.requestPermission(),
      }
    })()`
    return window?.webContents.executeJavaScript(code, true)
  })
  expect(asked).toEqual({ screen: 'NotAllowedError', midi: 'NotAllowedError', idle: 'denied' })
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
  const asked = await page.evaluate(async () => {
    const refusal = (error: unknown) => (error instanceof Error ? error.name : String(error))
    return {
      notifications: await Notification.requestPermission(),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('gekregen'),
          ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : code),
        ),
      ),
      clipboard: await navigator.clipboard.readText().then(() => 'gekregen', refusal),
    }
  })
  expect(asked).toEqual({ notifications: 'denied', place: 'denied', clipboard: 'NotAllowedError' })
})

test('a second start on the same data leaves and brings the first window forward', async ({
  opened: { app },
  dataFolder,
}) => {
  const focused = app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return new Promise<boolean>((resolve) => {
      window?.once('focus', () => resolve(true))
      window?.blur()
    })
  })
  const second = spawn(executable(), startArguments({ dataFolder }), { stdio: 'ignore' })
  const [code] = (await once(second, 'exit')) as [number]
  expect(code).toBe(0)
  expect(await focused).toBe(true)
  expect(app.windows()).toHaveLength(1)
})
