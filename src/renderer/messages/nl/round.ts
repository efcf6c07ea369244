/** The words of the screen Bijwerkronde. */
export const round = {
  title: 'Bijwerkronde',
} as const
