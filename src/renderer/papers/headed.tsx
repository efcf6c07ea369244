import { createElement, type ReactNode } from 'react'

interface HeadedProps {
  readonly level: number
  readonly className: string
  readonly children: ReactNode
}

/** A heading of a level that depends on where the paper stands. */
export const Headed = ({ level, ...rest }: HeadedProps) => createElement(`h${level}`, rest)
