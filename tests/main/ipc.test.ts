import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { ZodError } from 'zod'
import { answerWindow } from '@main/ipc'
import { Log } from '@main/log/log'
import { taken } from '@main/what-arrives'
import { desktopCalls, type Desktop } from '@shared/desktop'

/** The edge of Electron: what main listens to. Everything behind it is real. */
const { listeners } = vi.hoisted(() => ({
  listeners: new Map<string, (event: unknown, ...sent: readonly unknown[]) => Promise<unknown>>(),
}))

vi.mock('electron', () => ({
  ipcMain: {
    handle: (verb: string, listener: (event: unknown, ...sent: readonly unknown[]) => Promise<unknown>) =>
      listeners.set(verb, listener),
  },
}))

const ORIGIN = 'app://actiewijzer'
const VERBS = Object.keys(desktopCalls) as readonly (keyof Desktop)[]
const WITHOUT = VERBS.filter((verb) => desktopCalls[verb] === 0)
const WITH_ARGUMENTS = Object.keys(taken) as readonly (keyof typeof taken)[]

/** Where the log lies. */
const folder = mkdtempSync(join(tmpdir(), 'logboek-'))

/** What each verb was given, in the order in which it came. */
let reached: { readonly verb: string; readonly given: readonly unknown[] }[]

/** Verbs that tell what reached them. */
let desktop: Desktop

beforeEach(() => {
  reached = []
  const verbs = VERBS.map((verb) => [
    verb,
    (...given: readonly unknown[]) => {
      reached.push({ verb, given })
      return Promise.resolve('gedaan')
    },
  ])
  desktop = Object.fromEntries(verbs)
  answerWindow(Promise.resolve(desktop), desktop, ORIGIN, new Log(() => folder))
})

afterAll(() => rmSync(folder, { recursive: true }))

const page = { url: `${ORIGIN}/index.html` }
const OWN = { senderFrame: page, sender: { mainFrame: page } }

async function send(verb: string, event: unknown, sent: readonly unknown[]): Promise<unknown> {
  const listener = listeners.get(verb)
  if (!listener) throw new Error(`nobody listens to ${verb}`)
  return listener(event, ...sent)
}

const from = (url: string) => {
  const frame = { url }
  return { senderFrame: frame, sender: { mainFrame: frame } }
}

const STRANGERS: Readonly<Record<string, unknown>> = {
  'a frame that is gone': { senderFrame: null, sender: { mainFrame: page } },
  'a page that is gone': { senderFrame: null, sender: { mainFrame: null } },
  'a frame within the page': { senderFrame: { url: page.url }, sender: { mainFrame: page } },
  'another host': from('app://elders/'),
  'a host within ours': from('app://rel.actiewijzer/'),
  'a host that begins like ours': from('app://actiewijzer.elders/'),
  'a host that carries ours as a name': from('app://actiewijzer@elders/'),
  'our host at a port': from('app://actiewijzer:8080/'),
  'our host over http': from('http://actiewijzer/'),
  'our host over https': from('https://actiewijzer/'),
  'a file': from('file:///app/actiewijzer/index.html'),
  'a page made of data': from('data:text/html,app://actiewijzer/'),
  'an empty page': from('about:blank'),
  'a frame without an address': from(''),
}

describe('a call', () => {
  test.each(Object.entries(STRANGERS))('from %s reaches no verb', async (_name, event) => {
    for (const verb of VERBS) await expect(send(verb, event, [])).rejects.toThrow(`Geweigerd: ${verb}`)
    expect(reached).toEqual([])
  })

  test('is answered once the desktop is there', async () => {
    let arrive: (() => void) | undefined
    answerWindow(new Promise((resolve) => (arrive = () => resolve(desktop))), desktop, ORIGIN, new Log(() => folder))
    const asked = send('witness', OWN, [])
    await new Promise(setImmediate)
    expect(reached).toEqual([])
    arrive?.()
    expect(await asked).toBe('gedaan')
  })

  test('from the own page reaches every verb of the contract, and there are no others', async () => {
    expect([...listeners.keys()]).toEqual(VERBS)
    for (const verb of WITHOUT) expect(await send(verb, OWN, [])).toBe('gedaan')
  })
})

/** Anything a page could send, with the names of the contract in it often enough to come close. */
const name = fc.constantFrom(
  'name',
  'bytes',
  'store',
  'sequence',
  'events',
  'text',
  'kind',
  'number',
  'heading',
  '__proto__',
)
const value = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true, withNullPrototype: true }),
  fc.constantFrom(
    'kept',
    'file',
    'plan.xlsx',
    '../plan.xlsx',
    '/etc/plan.xlsx',
    '2026-11-25T09:00:00.000Z',
    1,
    0,
    -1,
    1.5,
  ),
  fc.uint8Array(),
)
const payload = fc.array(fc.oneof(value, fc.dictionary(name, value), fc.array(fc.dictionary(name, value))), {
  maxLength: 3,
})

const RUNS = { numRuns: 1000 }

describe('a thousand things that a page could send', () => {
  test.each(WITH_ARGUMENTS)('to %s are read first: refused as a whole, or what was agreed', async (verb) => {
    await fc.assert(
      fc.asyncProperty(payload, async (sent) => {
        reached = []
        const answer = await send(verb, OWN, sent).catch((refusal: unknown) => refusal)
        const isRefused = answer instanceof ZodError
        expect(isRefused || answer === 'gedaan').toBe(true)
        expect(reached.map(({ given }) => taken[verb].safeParse(given).success)).toEqual(isRefused ? [] : [true])
      }),
      RUNS,
    )
  })

  test.each(WITHOUT)('to %s are left where they are', async (verb) => {
    await fc.assert(
      fc.asyncProperty(payload, async (sent) => {
        reached = []
        await send(verb, OWN, sent)
        expect(reached).toEqual([{ verb, given: [] }])
      }),
      RUNS,
    )
  })

  test('do not change what an object is', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    const poisoned: unknown = JSON.parse('{ "__proto__": { "isAdmin": true }, "kind": "kept", "number": 1 }')
    for (const verb of WITH_ARGUMENTS) taken[verb].safeParse([poisoned])
    expect('isAdmin' in {}).toBe(false)
  })
})

describe('what comes close', () => {
  const file = { name: 'plan.xlsx', bytes: new Uint8Array(1) }

  test.each([
    '..',
    '.',
    'plan',
    '../plan.xlsx',
    '..\\plan.xlsx',
    '/etc/plan.xlsx',
    'C:\\plan.xlsx',
    'plan\n.xlsx',
    '\0.xlsx',
  ])('a file named %j leaves through no folder', async (called) => {
    await expect(send('saveFile', OWN, [{ ...file, name: called }])).rejects.toThrow(ZodError)
  })

  test('one more thing than was agreed is too much', async () => {
    expect(await send('saveFile', OWN, [file])).toBe('gedaan')
    await expect(send('saveFile', OWN, [file, file])).rejects.toThrow(ZodError)
    await expect(send('saveFile', OWN, [{ ...file, path: '/etc' }])).rejects.toThrow(ZodError)
  })
})
