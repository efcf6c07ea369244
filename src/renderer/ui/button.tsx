import type { Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import './button.css'

interface ButtonProps extends Omit<AriaButtonProps, 'className'> {
  /** `primary` is the one thing to do here; `quiet` has no edge; `danger` cannot be mistaken for harmless. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ look = 'plain', ...rest }: ButtonProps) {
  return <AriaButton className={`button button-${look}`} {...rest} />
}
