import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, expect, test as base, type ElectronApplication } from '@playwright/test'
import { executable, startArguments, type OpenApp } from '../support/test-app'
import { GO_AWAY, PAGE_PROBES, type Probe } from './probes'
import { listen, type Heard, type Wire } from './wire'

/** How long the app does nothing while it is listened to. */
const IDLE = Number(process.env['EGRESS_IDLE'] ?? 10) * 1000

/** The app in a folder of the tests that takes locks off before it starts the real one. */
const UNLOCKED = fileURLToPath(new URL('unlocked', import.meta.url))

interface Fixtures {
  readonly wire: Wire
  /** Starts the app, or the app without one of its locks. */
  readonly openLocked: (lockOff?: 'names' | 'peers' | 'all') => Promise<OpenApp>
}

const test = base.extend<Fixtures>({
  wire: async ({}, use) => {
    const wire = await listen()
    await use(wire)
    expect(await wire.close(), 'packets that were missed').toBe(0)
  },
  // The listener is there before the app starts.
  openLocked: async ({ wire: _wire }, use) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'actiewijzer-'))
    const started: ElectronApplication[] = []
    await use(async (lockOff) => {
      const asUsual = startArguments({ dataFolder })
      const app = await _electron.launch({
        executablePath: executable(),
        args: lockOff === undefined ? asUsual : asUsual.with(-1, UNLOCKED),
        env: { ...process.env, EGRESS_UNLOCKED: lockOff ?? '' },
      })
      started.push(app)
      const page = await app.firstWindow()
      await page.getByRole('heading', { level: 1 }).waitFor()
      return { app, page }
    })
    for (const app of started) await app.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  },
})

/** Those that need no name: each has a number of its own, from a range that belongs to nobody. */
const NUMBERS: Readonly<Record<string, string>> = {
  'fetch-by-number': '203.0.113.21',
  'stun-by-number': '203.0.113.22',
  'turn-over-tcp-by-number': '203.0.113.23',
  'main-by-number': '203.0.113.24',
}

/** A host that only this channel speaks to. */
const hostOf = (channel: string): string => NUMBERS[channel] ?? `${channel}.probe.example`

/**
 * A page that refuses at once has said no; what else it is told is of no interest. A probe that cannot speak at all is
 * found with all locks off.
 */
const tryInside = ({ page }: OpenApp, probe: Probe, channel: string): Promise<unknown> =>
  page.evaluate(probe, hostOf(channel)).catch((refusal: unknown) => refusal)

/** The channels of main itself, which no page policy holds. */
const MAIN_CHANNELS = ['main', 'main-by-number', 'main-session', 'main-resolve', 'main-preconnect', 'main-download']

function tryOutside({ app }: OpenApp): Promise<void> {
  return app.evaluate(
    async ({ net, session: { defaultSession } }, [named, numbered, bySession, resolved, preconnected, downloaded]) => {
      const refused = (error: unknown) => error
      await Promise.all([
        net.fetch(`http://${named}/`).catch(refused),
        net.fetch(`http://${numbered}/`).catch(refused),
        defaultSession.fetch(`https://${bySession}/`).catch(refused),
        defaultSession.resolveHost(String(resolved)).catch(refused),
      ])
      defaultSession.preconnect({ url: `https://${preconnected}/` })
      defaultSession.downloadURL(`http://${downloaded}/a.txt`)
    },
    MAIN_CHANNELS.map(hostOf),
  )
}

const NOTHING: Heard = { names: [], tcp: [], udp: [] }

test('nothing leaves the computer, whatever a page tries and however long the app idles', async ({
  wire,
  openLocked,
}) => {
  const opened = await openLocked()
  await tryOutside(opened)
  for (const [channel, probe] of Object.entries(PAGE_PROBES)) await tryInside(opened, probe, channel)
  await tryInside(opened, GO_AWAY, 'address')
  // Here waiting is what is tested: the dictionary of a spell checker is asked for by an app that does nothing.
  await opened.page.waitForTimeout(IDLE)
  expect(await wire.heard()).toEqual(NOTHING)
})

/** What an Electron of its own keeps in: a worker from another place, a hint to a browser, and what only tabs ask for. */
const KEPT_IN = ['service-worker', 'preconnect', 'manifest', 'icon']

/** What a browser may follow or not, as it sees fit; asked once, it was not followed in one of some forty runs. */
const MAY_BE_LEFT = ['speculation-rules']

test('with all locks off every channel is heard, and so is the spell checker', async ({ wire, openLocked }) => {
  const spokenTo = new Set<string>()
  const isHeard = async (host: string) => {
    const { names, tcp, udp } = await wire.heard()
    for (const each of names) spokenTo.add(each)
    for (const each of [...tcp, ...udp]) spokenTo.add(each.replace(/\.\d+$/, ''))
    return spokenTo.has(host)
  }
  const opened = await openLocked('all')
  await expect.poll(() => isHeard('redirector.gvt1.com')).toBe(true)
  await tryOutside(opened)
  for (const channel of MAIN_CHANNELS) await expect.poll(() => isHeard(hostOf(channel)), channel).toBe(true)
  for (const [channel, probe] of [...Object.entries(PAGE_PROBES), ['address', GO_AWAY] as const]) {
    await tryInside(opened, probe, channel)
    const askAgain = () => (MAY_BE_LEFT.includes(channel) ? tryInside(opened, probe, channel) : null)
    if (!KEPT_IN.includes(channel))
      await expect.poll(async () => (await askAgain(), isHeard(hostOf(channel))), channel).toBe(true)
  }
  for (const channel of KEPT_IN) expect(await isHeard(hostOf(channel)), channel).toBe(false)
})

test('with only names open, a hint about a name is heard', async ({ wire, openLocked }) => {
  const opened = await openLocked('names')
  for (const [channel, probe] of Object.entries(PAGE_PROBES)) await tryInside(opened, probe, channel)
  await expect.poll(async () => (await wire.heard()).names).toContain(hostOf('dns-prefetch'))
})

test('with only peers open, a question about the own address is heard', async ({ wire, openLocked }) => {
  const opened = await openLocked('peers')
  for (const [channel, probe] of Object.entries(PAGE_PROBES)) await tryInside(opened, probe, channel)
  await expect.poll(async () => (await wire.heard()).udp).toContain(`${hostOf('stun-by-number')}.3478`)
})
