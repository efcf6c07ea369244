/** What an operation that may be refused gives back: an expected failure is a value, a bug throws. */
export type Result<T, P> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const refused = <P>(problem: P): { readonly ok: false; readonly problem: P } => ({ ok: false, problem })

/** Marks a place the compiler has proved unreachable: all alternatives of a union are handled above it. */
export function assertNever(value: never): never {
  throw new Error(`Onbekende mogelijkheid: ${JSON.stringify(value)}`)
}
