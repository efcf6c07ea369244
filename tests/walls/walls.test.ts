import { describe, expect, test } from 'vitest'
import { sources } from './sources'
import { brokenWalls } from './walls'

describe('the house', () => {
  test('has three rooms with code in them', () => {
    const rooms = new Set(sources.map(({ file }) => file.split('/')[0]))
    expect(rooms).toEqual(new Set(['main', 'renderer', 'shared']))
    expect(sources.length).toBeGreaterThan(100)
  })

  test('has no broken walls', () => {
    expect(sources.flatMap(brokenWalls)).toEqual([])
  })
})

describe('a broken wall is found', () => {
  test.each([
    ['shared/plan/a.ts', `import { app } from 'electron'`],
    ['shared/plan/a.ts', `import { standOf } from '../progress/stand'`],
    ['shared/progress/a.ts', `import { gsProgress } from '@shared/reports/gs-progress'`],
    ['shared/reports/a.ts', `import { firstPlan } from '../first-plan/first-plan'`],
    ['shared/a.ts', `import { readFile } from 'node:fs'`],
    ['shared/a.ts', `import { App } from '../renderer/app/app'`],
    ['main/a.ts', `import Dexie from 'dexie'`],
    ['main/a.ts', `import { PlanStore } from '../renderer/data/plan-store'`],
    ['main/a.ts', `import ExcelJS from 'exceljs'`],
    ['main/a.ts', `import { request } from 'node:https'`],
    ['main/a.ts', `const dns = await import('node:dns/promises')`],
    ['main/a.ts', `import { connect } from 'node:tls'`],
    ['main/a.ts', `import { createSocket } from 'node:dgram'`],
    ['main/a.ts', `import inspector from 'node:inspector'`],
    ['main/a.ts', `import { app, net } from 'electron'`],
    ['main/a.ts', `import { autoUpdater } from 'electron'`],
    ['main/a.ts', `import { crashReporter } from 'electron'`],
    ['main/a.ts', `import { shell as hull } from 'electron'`],
    ['main/a.ts', `import * as everything from 'electron'`],
    ['main/a.ts', `import electron from 'electron'`],
    ['main/a.ts', `const { net } = await import('electron')`],
    ['main/a.ts', `export { net } from 'electron'`],
    ['main/a.ts', `import { ipcMain } from 'electron'`],
    ['main/ipc.ts', `import { contextBridge } from 'electron'`],
    ['renderer/documents/a.ts', `import { useState } from 'react'`],
    ['renderer/documents/a.ts', `import { PlanStore } from '../data/plan-store'`],
    ['renderer/data/a.ts', `import { Button } from '../ui/button'`],
    ['renderer/ui/a.tsx', `import { usePlan } from '../data/use-plan'`],
    ['renderer/features/reports/a.tsx', `import { ActionPanel } from '../actions/action-panel'`],
    ['renderer/features/brand-new/a.tsx', `export { ActionPanel } from '../actions/action-panel'`],
    ['renderer/features/actions/a.tsx', `import { App } from '../../app/app'`],
    ['renderer/features/actions/a.tsx', `import { liveQuery } from 'dexie'`],
    ['renderer/features/actions/a.tsx', `import type { Workbook } from 'exceljs'`],
    ['renderer/app/a.tsx', `import { ipcRenderer } from 'electron'`],
    ['shared/a.ts', `export const today = () => new Date()`],
    ['shared/a.ts', `export const now = () => Date.now()`],
    ['shared/a.ts', `export const id = () => Math.random()`],
    ['main/a.ts', `export const preferences = { sandbox: false }`],
    ['main/a.ts', `export const preferences = { webSecurity: false }`],
    ['main/a.ts', `export const preferences = { nodeIntegration: true }`],
    ['main/journal/a.ts', `import { appendFile } from 'node:fs/promises'`],
    ['main/backups/a.ts', `import { writeFileSync } from 'node:fs'`],
    ['main/a.ts', `export const preferences = { contextIsolation: false }`],
    ['main/a.ts', `export const preferences = { allowRunningInsecureContent: true }`],
    ['main/a.ts', `export const preferences = { experimentalFeatures: true }`],
    ['main/a.ts', `export const preferences = { enableBlinkFeatures: 'A' }`],
    ['main/a.ts', `export const preferences = { nodeIntegrationInWorker: true }`],
    ['main/a.ts', `export const preferences = { nodeIntegrationInSubFrames: true }`],
    ['main/a.ts', `export const preferences = { webviewTag: true }`],
    ['main/a.ts', `export const preferences = { navigateOnDragDrop: true }`],
    ['main/a.ts', `export const preferences = { commandLineSwitches: 'a' }`],
    ['main/a.ts', `export const privileges = { bypassCSP: true }`],
    ['main/a.ts', `export const privileges = { corsEnabled: true }`],
    ['main/a.ts', `export const privileges = { allowServiceWorkers: true }`],
    ['renderer/ui/a.tsx', `export const link = 'https://example.org'`],
  ])('in src/%s: %s', (file, text) => {
    const broken = brokenWalls({ file, text })
    expect(broken).toHaveLength(1)
    expect(broken[0]).toMatch(new RegExp(`^src/${file}:1 .+: .+`))
  })

  test.each([
    ['shared/plan/a.ts', `import { format } from 'date-fns'\nimport { nl } from 'date-fns/locale/nl'`],
    ['shared/reports/a.ts', `import { standOf } from '@shared/progress/stand'\nimport { ok } from '../result'`],
    ['main/journal/a.ts', `import { readFile } from 'node:fs/promises'`],
    ['main/a.ts', `import { app } from 'electron'\nimport { open } from 'node:fs/promises'`],
    ['main/ipc.ts', `import { ipcMain } from 'electron'`],
    ['main/preload.ts', `import { contextBridge, ipcRenderer } from 'electron'`],
    ['renderer/features/actions/a.tsx', `import { Button } from '../../ui/button'\nimport './a.css'`],
    ['renderer/app/a.tsx', `import { ActionsScreen } from '../features/actions/actions-screen'`],
    ['shared/a.ts', `export const first = (text: string) => new Date(text)`],
  ])('and what is allowed in src/%s is not', (file, text) => {
    expect(brokenWalls({ file, text })).toEqual([])
  })

  test('a file outside every room has no place', () => {
    expect(() => brokenWalls({ file: 'helpers/a.ts', text: `import 'react'` })).toThrow('is in no room')
  })
})
