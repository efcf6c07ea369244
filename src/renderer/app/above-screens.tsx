import { lazy, Suspense, type ComponentProps } from 'react'
import { KeysDialog } from './keys-dialog'

const Palette = lazy(async () => ({ default: (await import('../features/palette/palette')).Palette }))

/** What lies above the screens, one at a time: the palette, or the list of keys. */
export type Above = 'palette' | 'keys' | null

interface AboveScreensProps extends ComponentProps<typeof Palette> {
  readonly above: Above
}

export function AboveScreens({ above, ...palette }: AboveScreensProps) {
  if (above === 'keys') return <KeysDialog onClose={palette.onClose} />
  if (above !== 'palette') return null
  return (
    <Suspense fallback={null}>
      <Palette {...palette} />
    </Suspense>
  )
}
