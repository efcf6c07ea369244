import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import './dialog.css'

interface DialogProps {
  readonly title: string
  /** What cannot be taken back lightly is an `alertdialog`. */
  readonly role?: 'dialog' | 'alertdialog'
  /** A form of many fields gets more room. */
  readonly isWide?: boolean
  onClose(): void
  readonly children: ReactNode
}

/** A question in the middle of the window; nothing else can be done until it is answered. Escape closes it. */
export function Dialog({ title, role = 'dialog', isWide = false, onClose, children }: DialogProps) {
  return (
    <ModalOverlay className="dialog-veil" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog-frame" data-wide={isWide || undefined}>
        <AriaDialog role={role} className="dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The buttons at the foot of a dialog or form, the main one first. */
export function DialogButtons({ children }: { readonly children: ReactNode }) {
  return <div className="dialog-buttons">{children}</div>
}
