/** What XML forbids: control characters but for tab and new line, halves of characters, and two that are none. */
const FORBIDDEN = /[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu

/** A text as any document of XML can hold it: without what XML forbids, and otherwise as it was written. */
export const wellFormed = (text: string): string => text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '')
