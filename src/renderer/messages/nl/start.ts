/** What a start says when it takes long, before there is anything of the plan. */
export const start = {
  title: 'Actiewijzer wordt gestart',
  busy: '{{words}}.',
  share: '{{words}}: {{percent}}%.',
  steps: {
    looking: 'Actiewijzer kijkt na wat er op deze computer is opgeslagen',
    copying: 'Van de opslag wordt eerst een kopie gemaakt',
    journals: 'Het journaal wordt nagelezen',
    backups: 'De back-ups worden nagelezen',
    keeping: 'Er wordt eerst een back-up gemaakt',
  },
  advice: 'Dit kan even duren. U hoeft niets te doen. Sluit Actiewijzer niet af.',
} as const
