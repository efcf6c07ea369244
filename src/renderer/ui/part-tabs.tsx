import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { ReactNode } from 'react'
import './part-tabs.css'

/** A part of a screen that is shown in the place of the others. */
export interface Part<P extends string> {
  readonly id: P
  readonly name: string
}

interface PartTabsProps<P extends string> {
  readonly label: string
  readonly parts: readonly Part<P>[]
  readonly shown: P
  onShow(part: P): void
  /** The part that is shown. */
  readonly children: ReactNode
}

/** The parts of a screen, one at a time. */
export function PartTabs<P extends string>({ label, parts, shown, onShow, children }: PartTabsProps<P>) {
  return (
    <Tabs
      className="part-tabs"
      selectedKey={shown}
      onSelectionChange={(key) => onShow(parts.find(({ id }) => id === key)?.id ?? shown)}
    >
      <TabList className="part-tabs-list" aria-label={label}>
        {parts.map(({ id, name }) => (
          <Tab key={id} id={id} className="part-tab">
            {name}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={shown} id={shown} className="part-tabs-panel">
        {children}
      </TabPanel>
    </Tabs>
  )
}
