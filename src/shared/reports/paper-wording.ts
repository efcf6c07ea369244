/** The words that belong to pages of whatever paper, in Dutch at level B1. */
export const paperWording = {
  /** `Pagina 1 van 2` */
  page: { before: 'Pagina ', between: ' van ' },
  /** What a point rests on, behind it: ` [1.03; 2.04]` */
  sources: (numbers: readonly string[]) => (numbers.length > 0 ? ` [${numbers.join('; ')}]` : ''),
}
