import { Backups, type Source } from '@main/backups/backups'

const TEXT = JSON.stringify('x'.repeat(2000))

const line = (sequence: number) => ({ store: 'foltering', sequence, events: sequence, text: TEXT })

/** Adds a user action and makes a back-up, over and over, and tells of each one that is made. */
async function makeUntilKilled(folder: string): Promise<never> {
  const lines = Array.from({ length: 60 }, (_, place) => line(place + 1))
  const journal: Source = {
    generation: 1,
    onlyReading: null,
    get standsAt() {
      return lines.at(-1) ?? { store: null, sequence: 0, events: 0 }
    },
    linesAfter: () => Promise.resolve({ lines, missing: 0 }),
  }
  const backups = new Backups(folder, journal, '0.1.0')
  for (;;) {
    lines.push(line(lines.length + 1))
    const made = await backups.makeWhenAdded()
    if (!made.ok || !made.value) throw new Error(`Geen back-up: ${JSON.stringify(made)}`)
    process.stdout.write(`${made.value.sequence}\n`)
  }
}

void makeUntilKilled(process.argv[2] ?? '')
