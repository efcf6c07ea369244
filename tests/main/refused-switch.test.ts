import { expect, test } from 'vitest'
import { refusedSwitch, whyRefused } from '@main/refused-switch'

test.each([
  '--remote-debugging-port=9222',
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--inspect',
  '--inspect=0',
  '--inspect-brk',
  '--inspect-port=9229',
  '--js-flags=--expose-gc',
  '--load-extension=/tmp/e',
  '--disable-web-security',
  '--user-data-dir=/tmp/d',
  '--no-sandbox',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--proxy-server=http://elders.example',
  '--ignore-certificate-errors',
  '--enable-logging',
  '--disable-features=StrictOriginIsolation',
  '--peildatum=2026-06-30',
  '-r',
  '-e',
  '--',
  '-',
  '--NO-SANDBOX',
  '--zelftest2',
  '--een-of-ander',
])('a packaged app does not start with %s', (sent) => {
  const name = sent.replace(/=.*/, '')
  expect(refusedSwitch([sent], 'linux')).toBe(name)
  expect(refusedSwitch(['--disable-gpu', '/home/iemand/plan', sent], 'win32')).toBe('/home/iemand/plan')
  expect(refusedSwitch(['C:\\plan', sent], 'win32')).toBe(name)
  expect(whyRefused(name)).toBe(
    `Actiewijzer start niet met ${name}, omdat zo’n toevoeging de beveiliging kan uitzetten. Start Actiewijzer zonder die toevoeging.`,
  )
})

test('nor, on Windows, with a switch that begins with a slash', () => {
  expect(refusedSwitch(['/remote-debugging-port=9222'], 'win32')).toBe('/remote-debugging-port')
})

test.each([
  [],
  ['/home/iemand/plan.txt'],
  ['--zelftest'],
  ['--disable-gpu', '--force-device-scale-factor=2'],
  ['--ozone-platform=wayland'],
  ['-psn_0_123456'],
])('with %j it does', (...sent) => {
  expect(refusedSwitch(sent, 'linux')).toBeUndefined()
})
