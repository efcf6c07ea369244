import { contextBridge, ipcRenderer } from 'electron'
import { desktopCalls, type Desktop } from '@shared/desktop'

/** One function per verb of the contract, and nothing else of Electron. */
const desktop = Object.fromEntries(
  Object.keys(desktopCalls).map((verb) => [verb, (...sent: unknown[]) => ipcRenderer.invoke(verb, ...sent)]),
) as unknown as Desktop

contextBridge.exposeInMainWorld('desktop', desktop)
