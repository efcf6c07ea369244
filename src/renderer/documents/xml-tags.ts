const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The opening tags of the elements with this name, as they stand. */
export const elementsIn = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<${name}(?=[\\s/>])(?:[^<>"']|"[^"<]*"|'[^'<]*')*>`, 'g')) ?? []

/** The attributes of an opening tag by name; a prefix before a name is left out. */
export const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...tag.matchAll(/\s(?:[\w-]+:)?([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', one, other]) => [
      name,
      unescaped(one ?? other ?? ''),
    ]),
  )

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (_, decimal, hexadecimal, name) => {
    if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? ''
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hexadecimal), 16)
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
  })

/** The same part when its elements carry a prefix (`<x:row>`), as some programs write it; the parser knows none. */
export function withoutPrefix(xml: string): string {
  const prefix = /^\uFEFF?\s*(?:<\?[^>]*>\s*)?<([A-Za-z]\w*):/.exec(xml)?.[1]
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</')
}
