import { Menu, type MenuItemConstructorOptions } from 'electron'
import { PRODUCT_NAME } from './identity'

/** A small Dutch menu, out of sight on Windows and Linux until Alt is pressed: its keys always work. */
export function setMenu(): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(process.platform === 'darwin' ? [APP, EDIT_ON_A_MAC, VIEW] : [EDIT, VIEW]),
  )
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' }

/** Every program on a Mac has this menu first. */
const APP: MenuItemConstructorOptions = {
  label: PRODUCT_NAME,
  submenu: [
    { role: 'about', label: `Over ${PRODUCT_NAME}` },
    SEPARATOR,
    { role: 'hide', label: `Verberg ${PRODUCT_NAME}` },
    { role: 'hideOthers', label: 'Verberg andere' },
    { role: 'unhide', label: 'Toon alles' },
    SEPARATOR,
    { role: 'quit', label: `Stop ${PRODUCT_NAME}` },
  ],
}

const CLIPBOARD: MenuItemConstructorOptions[] = [
  { role: 'cut', label: 'Knippen' },
  { role: 'copy', label: 'Kopiëren' },
  { role: 'paste', label: 'Plakken' },
  { role: 'selectAll', label: 'Alles selecteren' },
]

const EDIT: MenuItemConstructorOptions = { label: 'Bewerken', submenu: CLIPBOARD }

/** Elsewhere a text field takes back its typing by itself; on a Mac only the menu knows that key. */
const EDIT_ON_A_MAC: MenuItemConstructorOptions = {
  label: 'Wijzig',
  submenu: [
    { role: 'undo', label: 'Herstel typen' },
    { role: 'redo', label: 'Opnieuw typen' },
    SEPARATOR,
    ...CLIPBOARD,
  ],
}

const VIEW: MenuItemConstructorOptions = {
  label: 'Beeld',
  submenu: [
    { role: 'zoomIn', label: 'Groter', accelerator: 'CommandOrControl+Plus' },
    { role: 'zoomIn', label: 'Groter', accelerator: 'CommandOrControl+=', visible: false },
    { role: 'zoomOut', label: 'Kleiner' },
    { role: 'resetZoom', label: 'Gewone grootte' },
    { role: 'togglefullscreen', label: 'Volledig scherm' },
  ],
}
