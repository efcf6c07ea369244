import type { ReportProperties } from '@shared/reports/report'
import { partsOf, textOf, zipped } from './zip-parts'
import { wellFormed } from '@shared/exchange/well-formed'

const PROPERTIES = 'docProps/core.xml'

/** What the library cannot write: its own clock gives way to the moment of the paper, and its language is told. */
export function finishDocument(written: Uint8Array, properties: ReportProperties): Uint8Array {
  const parts = partsOf(written)
  const moment = new Date(properties.generatedAt).toISOString()
  const told = textOf(parts, PROPERTIES)
    .replace(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g, `$1${moment}`)
    .replace('</cp:coreProperties>', () => `${aboutOf(properties)}</cp:coreProperties>`)
  return zipped(parts, new Map([[PROPERTIES, told]]))
}

const aboutOf = ({ category, language }: ReportProperties): string =>
  `<dc:language>${language}</dc:language><cp:category>${escaped(category)}</cp:category>`

const escaped = (text: string): string =>
  wellFormed(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
