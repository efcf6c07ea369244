import type { Action } from './action'
import type { Change } from './change-action'
import { changeOf } from './happening'
import { ok, refused } from '../result'

/** Where something outside the app is: a page, or a file of this computer. */
export interface Outside {
  readonly kind: 'web' | 'file'
  /** The address of the page, or the path of the file, as it was typed. */
  readonly address: string
}

/** *Koppeling*: something outside the app that belongs to an action. */
export interface Link extends Outside {
  readonly id: string
  /** What it is called; equal to the address when nobody named it. */
  readonly title: string
}

const LONGEST_ADDRESS = 1000

/** A page by http or https, without a name or a password in its address. */
const WEB = /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i

/** A file by its whole path on this computer: never a share of another one, which would be told who asks. */
const FILE = /^(?:[a-z]:[\\/]|\/)(?![\\/])[^<>:"|?*]+\.([a-z]+)$/i

/** The documents that may be opened: nothing among them is a program, or can start one by being opened. */
const DOCUMENTS = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'txt', 'csv', 'png', 'jpg', 'jpeg', 'msg', 'eml']

/** Reads an address or a path; nothing when it is neither, or may not be opened (`safety.md` 2.1, item 15). */
export function readOutside(typed: string): Outside | null {
  const address = typed.trim().replace(/^"(.*)"$/, '$1')
  if (address.length > LONGEST_ADDRESS || /\p{Cc}/u.test(address)) return null
  if (WEB.test(address)) return { kind: 'web', address }
  const [, extension] = FILE.exec(address) ?? []
  if (extension === undefined || !DOCUMENTS.includes(extension.toLowerCase())) return null
  return address.split(/[\\/]/).includes('..') ? null : { kind: 'file', address }
}

/** What belongs to an action, in the order in which it was added. */
export const linksOf = ({ links }: Pick<Action, 'links'>): readonly Link[] => links ?? []

/** Something outside the app that belongs to the action from now on. */
export function withLink(action: Action, { id, title, typed }: { id: string; title: string; typed: string }): Change {
  const outside = readOutside(typed)
  if (outside === null) return refused({ kind: 'link-unreadable' })
  const link: Link = { id, title: title.trim() || outside.address, ...outside }
  return linked(action, [...linksOf(action), link])
}

export const withoutLink = (action: Action, linkId: string): Change =>
  linked(
    action,
    linksOf(action).filter(({ id }) => id !== linkId),
  )

const linked = (action: Action, to: readonly Link[]): Change =>
  ok(changeOf({ ...action, links: linksOf(action) }, 'links', to))
