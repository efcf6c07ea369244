import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Report, Sheet } from '@shared/reports/report'
import { t } from '../../messages/messages'
import { BlockView } from './block-view'
import './report-preview.css'

/** The document itself, drawn on the screen: a tab per sheet. */
export function ReportPreview({ report }: { readonly report: Report }) {
  return (
    <Tabs className="preview">
      <TabList className="preview-tabs" aria-label={t('reports.preview.sheets')}>
        {report.sheets.map((sheet) => (
          <Tab key={sheet.name} id={sheet.name} className="preview-tab">
            {sheet.name}
          </Tab>
        ))}
      </TabList>
      {report.sheets.map((sheet) => (
        <TabPanel key={sheet.name} id={sheet.name} className="preview-panel">
          <SheetView sheet={sheet} title={report.title} standing={report.standing} />
        </TabPanel>
      ))}
    </Tabs>
  )
}

interface SheetViewProps {
  readonly sheet: Sheet
  readonly title: string
  readonly standing: string
}

/** One sheet of a report. */
export function SheetView({ sheet, title, standing }: SheetViewProps) {
  const screenOnly = sheet.widths.length - sheet.printed
  return (
    <div className="sheet" tabIndex={0} role="region" aria-label={t('reports.preview.scroll', { sheet: sheet.name })}>
      <p className="sheet-title">{title}</p>
      <h2>{sheet.name}</h2>
      <p className="sheet-standing">{standing}</p>
      {screenOnly > 0 && <p className="sheet-standing">{t('reports.preview.screenOnly', { count: screenOnly })}</p>}
      {sheet.blocks.map((block, place) => (
        <BlockView key={place} block={block} widths={sheet.widths} />
      ))}
    </div>
  )
}
