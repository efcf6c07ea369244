/** Scheme and host of an address; Node itself knows no origin for a scheme of our own. */
export function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}`
}

/** Whether an address belongs to the window itself: one of its own origins, or data that a page of it made. */
export function staysInside(address: string, origins: readonly string[]): boolean {
  if (address.startsWith('data:') || address.startsWith('devtools:')) return true
  const origin = originOf(address.replace(/^blob:/, ''))
  return origin !== undefined && origins.includes(origin)
}

/** The parts of an IPC call that say where it comes from. */
export interface Caller {
  readonly senderFrame: { readonly url: string } | null
  readonly sender: { readonly mainFrame: unknown }
}

/** Whether a call comes from the main frame of a page of this origin. */
export function comesFromOwnPage({ senderFrame, sender }: Caller, origin: string): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && originOf(senderFrame.url) === origin
}
