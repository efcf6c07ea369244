import { describe, expect, test } from 'vitest'
import type { Instant } from '@shared/plan/day'
import { withOwnProperties } from '@main/pdf-properties'

const AGENT =
  'Mozilla/5.0 \\(X11; Linux x86_64\\) Actiewijzer/0.1.0 Chrome/130.0.6723.137 Electron/33.2.1 Safari/537.36'

/** The beginning and the end of a PDF as Chromium writes it. */
const aPdf = ({ title = '<FEFF0041>', agent = AGENT, nodes = ['node00000012', 'node00000007'] } = {}): string =>
  `%PDF-1.4\n1 0 obj\n<</Title ${title}\n/Creator (${agent})\n/Producer (Skia/PDF m130)\n` +
  `/CreationDate (D:20261125135337+00'00')\n/ModDate (D:20261125135337+00'00')>>\nendobj\n` +
  `2 0 obj\n<</ID (${nodes[0]})>> <</ID (${nodes[1]})>>\nendobj\ntrailer\n<</Info 1 0 R>>`

const paper = { organisation: 'Provincie Utrecht', generatedAt: '2026-11-23T19:41:07.000Z' as Instant }

const told = (pdf: string, about = paper): string =>
  Buffer.from(withOwnProperties(Buffer.from(pdf, 'latin1'), about)).toString('latin1')

describe('what a PDF tells about itself', () => {
  test('is its title, the organisation and the moment of the paper, and no program, computer or clock', () => {
    const pdf = told(aPdf())
    expect(pdf).toContain('/Title <FEFF0041>')
    expect(pdf).toContain(
      `/Author <FEFF${Buffer.from('Provincie Utrecht', 'utf16le').swap16().toString('hex').toUpperCase()}>`,
    )
    expect(pdf.match(/\(D:[^)]*\)/g)).toEqual(["(D:20261123194107+00'00')", "(D:20261123194107+00'00')"])
    expect(pdf).not.toMatch(/Creator|Producer|Mozilla|Actiewijzer|Electron|Skia|20261125/)
  })

  test.each(['(Titel met \\(haken\\) en \\\\)', '<FEFF00E9>', '()'])('keeps the title %s', (title) => {
    expect(told(aPdf({ title }))).toContain(`/Title ${title}/Author`)
  })

  test('stays in its place: nothing after it moves', () => {
    const pdf = aPdf()
    expect(told(pdf)).toHaveLength(pdf.length)
    expect(told(pdf).indexOf('2 0 obj')).toBe(pdf.indexOf('2 0 obj'))
  })

  test('is the same whatever the window showed before, in the order it had', () => {
    const late = told(aPdf({ nodes: ['node00000940', 'node00000903'] }))
    expect(late).toBe(told(aPdf()))
    expect(late).toContain('<</ID (node00000002)>> <</ID (node00000001)>>')
  })

  test('is never left as it was: what cannot be cleaned is no PDF of ours', () => {
    expect(() => told('%PDF-1.7\n1 0 obj\n<</Type /ObjStm>>\nendobj')).toThrow('pdf-properties')
    expect(() => told(aPdf({ agent: '' }), { ...paper, organisation: 'x'.repeat(300) })).toThrow('pdf-properties-room')
  })
})
