/** The words of the screen Planning. */
export const planning = {
  title: 'Planning',
} as const
