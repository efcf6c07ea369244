import { Menu, type MenuItemConstructorOptions } from 'electron'

/** A small Dutch menu, out of sight on Windows and Linux until Alt is pressed: its keys always work. */
export function setMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(process.platform === 'darwin' ? [{ role: 'appMenu' }, ...MENU] : MENU))
}

const MENU: MenuItemConstructorOptions[] = [
  {
    label: 'Bewerken',
    submenu: [
      { role: 'cut', label: 'Knippen' },
      { role: 'copy', label: 'Kopiëren' },
      { role: 'paste', label: 'Plakken' },
      { role: 'selectAll', label: 'Alles selecteren' },
    ],
  },
  {
    label: 'Beeld',
    submenu: [
      { role: 'zoomIn', label: 'Groter', accelerator: 'CommandOrControl+Plus' },
      { role: 'zoomIn', label: 'Groter', accelerator: 'CommandOrControl+=', visible: false },
      { role: 'zoomOut', label: 'Kleiner' },
      { role: 'resetZoom', label: 'Gewone grootte' },
      { role: 'togglefullscreen', label: 'Volledig scherm' },
    ],
  },
]
