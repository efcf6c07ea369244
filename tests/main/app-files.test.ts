import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileFor, filesIn, headersFor } from '@main/app-files'

let folder: string
let files: ReadonlyMap<string, string>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'actiewijzer-bestanden-'))
  await mkdir(join(folder, 'screens', 'assets'), { recursive: true })
  await writeFile(join(folder, 'screens', 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'screens', 'assets', 'index.js'), 'true')
  await writeFile(join(folder, 'secret.txt'), 'geheim')
  await symlink(join(folder, 'secret.txt'), join(folder, 'screens', 'link.txt'))
  await symlink(folder, join(folder, 'screens', 'up'))
  files = await filesIn(join(folder, 'screens'))
})

afterAll(() => rm(folder, { recursive: true }))

describe('the files of the app', () => {
  test('are found by their whole name', () => {
    expect(fileFor('app://actiewijzer/', files)).toBe(join(folder, 'screens', 'index.html'))
    expect(fileFor('app://actiewijzer/?vandaag=2026-06-30', files)).toBe(join(folder, 'screens', 'index.html'))
    expect(fileFor('app://actiewijzer/assets/index.js', files)).toBe(join(folder, 'screens', 'assets', 'index.js'))
  })

  test.each([
    '../secret.txt',
    '..%2fsecret.txt',
    '..%2Fsecret.txt',
    '%2e%2e/secret.txt',
    '%2e%2e%2fsecret.txt',
    '..%5csecret.txt',
    '..\\secret.txt',
    'assets/../../secret.txt',
    'assets/..%2f..%2fsecret.txt',
    './/secret.txt',
    '/etc/passwd',
    '//etc/passwd',
    '%2fetc%2fpasswd',
    'file:///etc/passwd',
    'index.html%00.js',
    'INDEX.HTML',
    'index.html/',
    'assets',
    'assets/',
    'index.html.',
    'index.html%20',
    '%69ndex.html',
    'link.txt',
    'up/secret.txt',
    '..%252fsecret.txt',
    '%c0%ae%c0%ae/secret.txt',
    '....//secret.txt',
    'index.html;/../secret.txt',
    'index.html\\..\\..\\secret.txt',
    'C:/Windows/win.ini',
    'index.html::$DATA',
    '%00',
    `${'a/'.repeat(3000)}index.html`,
  ])('app://actiewijzer/%s is not there', (path) => {
    expect(fileFor(`app://actiewijzer/${path}`, files)).toBeUndefined()
  })

  test.each(['app://elders/index.html', 'app://actiewijzer.elders/index.html', 'app://x@elders/index.html'])(
    '%s belongs to another origin',
    (address) => {
      expect(fileFor(address, files)).toBeUndefined()
    },
  )

  test('say what they are and what the page may load', () => {
    expect(headersFor('index.html')).toEqual({
      'Content-Type': 'text/html; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; worker-src 'self'; connect-src 'none'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    })
  })
})
