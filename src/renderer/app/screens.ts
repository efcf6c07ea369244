import {
  CalendarClock,
  CalendarRange,
  ClipboardCheck,
  Euro,
  FileSpreadsheet,
  Handshake,
  LayoutDashboard,
  ListChecks,
  SearchCheck,
  ShieldCheck,
  type LucideIcon,
} from 'lucide-react'

export type ScreenName =
  | 'overview'
  | 'actions'
  | 'planning'
  | 'update-round'
  | 'relations'
  | 'engagements'
  | 'finance'
  | 'control'
  | 'reports'
  | 'admin'
  /** Reached from the actions. */
  | 'exchange'

/** The screens in the order of the navigation. */
export const SCREENS: readonly { readonly name: ScreenName; readonly icon: LucideIcon }[] = [
  { name: 'overview', icon: LayoutDashboard },
  { name: 'actions', icon: ListChecks },
  { name: 'planning', icon: CalendarRange },
  { name: 'update-round', icon: ClipboardCheck },
  { name: 'relations', icon: Handshake },
  { name: 'engagements', icon: CalendarClock },
  { name: 'finance', icon: Euro },
  { name: 'control', icon: SearchCheck },
  { name: 'reports', icon: FileSpreadsheet },
  { name: 'admin', icon: ShieldCheck },
]
