import { describe, expect, test } from 'vitest'
import { localFolder } from '@main/local-folder'

/** Where users' data lies. A change of one of these loses the data of everyone who has the app. */
describe('the database lies in a folder of this computer alone', () => {
  test('on Windows in the local one, never in the one that roams', () => {
    const environment = {
      LOCALAPPDATA: 'D:\\Lokaal\\advies',
      APPDATA: '\\\\server\\profielen\\advies\\AppData\\Roaming',
    }
    expect(localFolder({ platform: 'win32', home: 'C:\\Users\\advies', environment })).toBe(
      'D:\\Lokaal\\advies\\Actiewijzer',
    )
    expect(localFolder({ platform: 'win32', home: 'C:\\Users\\advies', environment: {} })).toBe(
      'C:\\Users\\advies\\AppData\\Local\\Actiewijzer',
    )
  })

  test('on macOS among what supports applications', () => {
    expect(localFolder({ platform: 'darwin', home: '/Users/advies', environment: {} })).toBe(
      '/Users/advies/Library/Application Support/Actiewijzer',
    )
  })

  test('on Linux among the data of the user', () => {
    expect(localFolder({ platform: 'linux', home: '/home/advies', environment: {} })).toBe(
      '/home/advies/.local/share/Actiewijzer',
    )
    expect(localFolder({ platform: 'linux', home: '/home/advies', environment: { XDG_DATA_HOME: '/data' } })).toBe(
      '/data/Actiewijzer',
    )
  })
})
