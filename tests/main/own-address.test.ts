import { describe, expect, test } from 'vitest'
import { comesFromOwnPage, staysInside } from '@main/own-address'

const ORIGIN = 'app://actiewijzer'

describe('a request', () => {
  test.each([`${ORIGIN}/`, `${ORIGIN}/assets/a.js`, `blob:${ORIGIN}/0af3`, 'data:image/png;base64,AA=='])(
    'for %s stays inside',
    (address) => {
      expect(staysInside(address, [ORIGIN])).toBe(true)
    },
  )

  test.each([
    'https://example.org/',
    'http://127.0.0.1:80/',
    'ws://example.org/',
    'file:///etc/passwd',
    'app://elders/',
    'app://actiewijzer.example.org/',
    'blob:https://example.org/0af3',
    'ftp://example.org/',
    'geen adres',
    '',
  ])('for %j is refused', (address) => {
    expect(staysInside(address, [ORIGIN])).toBe(false)
  })
})

describe('a call from a page', () => {
  const from = (url: string) => {
    const frame = { url }
    return { senderFrame: frame, sender: { mainFrame: frame } }
  }

  test('is answered when the page is the main frame of the app', () => {
    expect(comesFromOwnPage(from(`${ORIGIN}/index.html`), ORIGIN)).toBe(true)
  })

  test.each([
    'app://elders/',
    'app://rel.actiewijzer/',
    'app://actiewijzer.evil/',
    'app://actiewijzer@evil/',
    'http://actiewijzer/',
    'https://actiewijzer/',
    'file:///app/actiewijzer',
    'data:text/html,hallo',
    'about:blank',
    'chrome://version',
    '',
    'geen adres',
  ])('from %j is refused', (url) => {
    expect(comesFromOwnPage(from(url), ORIGIN)).toBe(false)
  })

  test('from a frame within the page is refused', () => {
    const caller = { senderFrame: { url: `${ORIGIN}/` }, sender: { mainFrame: { url: `${ORIGIN}/` } } }
    expect(comesFromOwnPage(caller, ORIGIN)).toBe(false)
  })

  test('from a frame that is gone is refused', () => {
    expect(comesFromOwnPage({ senderFrame: null, sender: { mainFrame: null } }, ORIGIN)).toBe(false)
  })
})
