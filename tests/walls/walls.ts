import { posix } from 'node:path'
import { parseSync } from 'vite'
import { roomOf } from './rooms'

/** What a file of `src/` says, read as code. */
export interface Source {
  /** Below `src/`, with forward slashes. */
  readonly file: string
  readonly text: string
}

/** Modules with which a program reaches a network; the app has none. */
const NETWORK = ['http', 'https', 'http2', 'net', 'dgram', 'dns', 'tls', 'inspector'].flatMap((name) => [
  name,
  `node:${name}`,
  `node:${name}/promises`,
])

/** Settings of a window that would open it to strangers. */
const LOOSE_SETTINGS = [
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'webviewTag',
  'navigateOnDragDrop',
  'commandLineSwitches',
  // And of the scheme that the screens are served from.
  'bypassCSP',
  'corsEnabled',
  'allowServiceWorkers',
]

/** Parts of Electron that reach a network, open something of somebody else's, or send memory away. */
const NOT_OF_ELECTRON = ['net', 'autoUpdater', 'crashReporter', 'inAppPurchase', 'desktopCapturer']

/** Parts of Electron that only one file may touch: what they let through is read there. */
const ONE_DOOR: Readonly<Record<string, string>> = {
  ipcMain: 'main/ipc.ts',
  shell: 'main/open-outside.ts',
  ipcRenderer: 'main/preload.ts',
  contextBridge: 'main/preload.ts',
}

/** Every broken wall in a file, as a sentence that says where and why. */
export function brokenWalls(source: Source): readonly string[] {
  const { program, module, errors } = parseSync(source.file, source.text)
  if (errors.length > 0) return [`src/${source.file}: cannot be read as code`]
  const imports = [
    ...module.staticImports.map(({ start, moduleRequest }) => ({ start, name: moduleRequest.value })),
    ...module.staticExports.flatMap(({ start, entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest ? [{ start, name: moduleRequest.value }] : [])),
    ),
    ...module.dynamicImports.map(({ start, moduleRequest }) => ({
      start,
      name: source.text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    })),
  ]
  const found = [
    ...imports.flatMap(({ start, name }) => said(start, brokenImport(source.file, name))),
    ...nodesIn(program).flatMap((node) => said(node.start, brokenRule(source.file, node))),
  ]
  return found.map(({ start, why }) => `src/${source.file}:${lineOf(source.text, start)} ${why}`)
}

const said = (start: number, why: string | null) => (why === null ? [] : [{ start, why }])

const lineOf = (text: string, start: number): number => text.slice(0, start).split('\n').length

/** Why a file may not import something, or nothing when it may. */
function brokenImport(file: string, name: string): string | null {
  const room = roomOf(file)
  if (NETWORK.includes(name)) return `imports ${name}: the app has no network`
  const place = placeOf(file, name)
  const allowed = place === null ? room.packages : room.rooms
  const asked = place ?? name
  const fits = allowed.some(
    (one) => asked === one || (endsOpen(one) ? asked.startsWith(one) : asked.startsWith(`${one}/`)),
  )
  return fits ? null : `imports ${name}, which ${room.name} may not: ${room.because}`
}

const endsOpen = (allowed: string): boolean => allowed.endsWith('/') || allowed.endsWith(':')

/** Where an import points below `src/`, without its ending; nothing for a package. */
function placeOf(file: string, name: string): string | null {
  const bare = name.replace(/\?.*$/, '').replace(/\.(ts|tsx)$/, '')
  if (bare.startsWith('@shared/')) return bare.slice(1)
  return bare.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), bare)) : null
}

/** A piece of the syntax tree. */
interface Node {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (!isNode(value)) return []
  return [value, ...Object.values(value).flatMap(nodesIn)]
}

/** Why a piece of code may not stand in a file, or nothing when it may. */
function brokenRule(file: string, node: Node): string | null {
  return (
    clockOrChance(file, node) ??
    looseSetting(file, node) ??
    otherWriter(file, node) ??
    addressOutside(file, node) ??
    partOfElectron(file, node)
  )
}

function clockOrChance(file: string, node: Node): string | null {
  if (!file.startsWith('shared/')) return null
  const why = 'time and chance are arguments, so that what thinks can be asked about any day'
  const { callee } = node
  if (node.type === 'NewExpression' && nameOf(callee) === 'Date' && isEmpty(node['arguments']))
    return `asks for the time with new Date(): ${why}`
  const asked = node.type === 'MemberExpression' ? `${nameOf(node['object'])}.${nameOf(node['property'])}` : ''
  return ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'].includes(asked)
    ? `asks for ${asked}: ${why}`
    : null
}

const nameOf = (node: unknown): string => (isNode(node) && typeof node['name'] === 'string' ? node['name'] : '')

const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0

function looseSetting(file: string, node: Node): string | null {
  if (!file.startsWith('main/') || node.type !== 'Property') return null
  const name = nameOf(node['key'])
  const value = isNode(node['value']) ? node['value']['value'] : undefined
  const loose =
    LOOSE_SETTINGS.includes(name) ||
    (name === 'nodeIntegration' && value !== false) ||
    (['sandbox', 'contextIsolation'].includes(name) && value !== true)
  return loose ? `sets ${name}: the window is a stranger and stays one` : null
}

/** Where what must not get lost is written. */
const KEEPING = /^main\/(journal|backups)\/|^main\/save-file\.ts$/

const WRITING = ['open', 'writeFile', 'appendFile', 'truncate', 'writeFileSync', 'appendFileSync', 'createWriteStream']

function otherWriter(file: string, node: Node): string | null {
  const name = nameOf(node['imported'])
  return KEEPING.test(file) && node.type === 'ImportSpecifier' && WRITING.includes(name)
    ? `writes with ${name}: write-whole.ts is the one writer, and is tried on a disk that fails`
    : null
}

function addressOutside(file: string, node: Node): string | null {
  const value = node['value']
  if (node.type !== 'Literal' || typeof value !== 'string' || !/^(https?|wss?):\/\//.test(value)) return null
  return file.startsWith('shared/first-plan/') ? null : `names ${value}: the app reaches nothing outside itself`
}

/** Importing all of Electron under one name would hide which parts are used, so those are named. */
function partOfElectron(file: string, node: Node): string | null {
  if (!file.startsWith('main/') || !isNode(node['source']) || node['source']['value'] !== 'electron') return null
  const specifiers = Array.isArray(node['specifiers']) ? node['specifiers'].filter(isNode) : []
  if (node.type !== 'ImportDeclaration' || specifiers.some(({ type }) => type !== 'ImportSpecifier'))
    return 'imports electron as a whole: name its parts'
  const parts = specifiers.map((specifier) => nameOf(specifier['imported']))
  const foreign = parts.find((part) => NOT_OF_ELECTRON.includes(part))
  if (foreign !== undefined) return `imports ${foreign} of electron: the app reaches nothing outside itself`
  const misplaced = parts.find((part) => (ONE_DOOR[part] ?? file) !== file)
  return misplaced === undefined ? null : `imports ${misplaced} of electron: only src/${ONE_DOOR[misplaced]} may`
}
