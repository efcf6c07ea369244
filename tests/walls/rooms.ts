/** A room of the house: which files are in it, and what these may import. */
export interface Room {
  readonly name: string
  /** How the paths of its files begin, below `src/`. */
  readonly at: string
  /** How the paths of what they may import begin. */
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
  /** Why not more. */
  readonly because: string
}

const SCREEN = ['react', 'react-aria-components', 'lucide-react']

const FIXED: readonly Room[] = [
  {
    name: 'shared/plan',
    at: 'shared/plan/',
    rooms: ['shared/plan/', 'shared/result'],
    packages: ['date-fns', 'zod'],
    because: 'the words of the domain know nothing of figures, papers or computers',
  },
  {
    name: 'shared/progress',
    at: 'shared/progress/',
    rooms: ['shared/plan/', 'shared/progress/', 'shared/result'],
    packages: ['date-fns'],
    because: 'figures follow from the plan alone',
  },
  {
    name: 'shared/control',
    at: 'shared/control/',
    rooms: ['shared/plan/', 'shared/progress/', 'shared/control/', 'shared/result'],
    packages: [],
    because: 'what is missing follows from the plan and its figures, whoever is told of it',
  },
  {
    name: 'shared/reports',
    at: 'shared/reports/',
    rooms: ['shared/plan/', 'shared/progress/', 'shared/control/', 'shared/reports/', 'shared/result'],
    packages: ['date-fns'],
    because: 'a report is plain data about the plan and its figures',
  },
  {
    name: 'shared/first-plan',
    at: 'shared/first-plan/',
    rooms: ['shared/plan/', 'shared/first-plan/'],
    packages: [],
    because: 'the plan as data is only data',
  },
  {
    name: 'shared/search',
    at: 'shared/search/',
    rooms: ['shared/plan/', 'shared/search/', 'shared/result'],
    packages: ['minisearch'],
    because: 'what can be found follows from the words of the plan alone',
  },
  {
    name: 'shared',
    at: 'shared/',
    rooms: ['shared/'],
    packages: ['date-fns', 'zod'],
    because: 'what thinks must run without a window, a database or a computer',
  },
  {
    name: 'main',
    at: 'main/',
    rooms: ['main/', 'shared/'],
    packages: ['electron', 'zod', 'node:'],
    because: 'main touches the computer and knows no screens',
  },
  {
    name: 'renderer/documents',
    at: 'renderer/documents/',
    rooms: ['renderer/documents/', 'shared/'],
    packages: ['exceljs', 'docx', 'fflate', 'age-encryption'],
    because: 'a worker takes a document and gives bytes, and sees no screen and no store',
  },
  {
    name: 'renderer/data',
    at: 'renderer/data/',
    rooms: ['renderer/data/', 'shared/'],
    packages: ['dexie', 'react'],
    because: 'the drawer does not know who opens it',
  },
  {
    name: 'renderer/messages',
    at: 'renderer/messages/',
    rooms: ['renderer/messages/', 'shared/'],
    packages: ['i18next'],
    because: 'words say what happened and do nothing',
  },
  {
    name: 'renderer/ui',
    at: 'renderer/ui/',
    rooms: ['renderer/ui/', 'renderer/messages/', 'shared/'],
    packages: [...SCREEN, 'echarts/'],
    because: 'a button serves every feature and knows none, nor the store',
  },
  {
    name: 'renderer/papers',
    at: 'renderer/papers/',
    rooms: [
      'renderer/papers/',
      'renderer/ui/',
      'renderer/messages/',
      'renderer/documents/documents',
      'renderer/desktop',
      'shared/',
    ],
    packages: [...SCREEN, 'react-dom'],
    because: 'a paper is shown, printed and saved the same way for every feature, and knows no store',
  },
  {
    name: 'renderer/app',
    at: 'renderer/app/',
    rooms: ['renderer/', 'shared/'],
    packages: SCREEN,
    because: 'the app lets features meet and leaves storing to the drawer',
  },
  {
    name: 'renderer',
    at: 'renderer/',
    rooms: ['renderer/', 'shared/'],
    packages: ['react', 'react-dom', '@fontsource-variable/', 'date-fns', 'vite'],
    because: 'the front door only opens the house',
  },
]

/** A feature, walled from its first file: its neighbours meet it in `app/`. */
const featureRoom = (feature: string): Room => ({
  name: `renderer/features/${feature}`,
  at: `renderer/features/${feature}/`,
  rooms: [
    `renderer/features/${feature}/`,
    'renderer/data/',
    'renderer/ui/',
    'renderer/messages/',
    'renderer/papers/',
    'renderer/documents/documents',
    'renderer/documents/sealing',
    'renderer/desktop',
    'renderer/today',
    'shared/',
  ],
  packages: [...SCREEN, '@tanstack/'],
  because: 'features are neighbours: two that need each other meet in app/ through a callback',
})

/** The room a file is in, by its path below `src/`. */
export function roomOf(file: string): Room {
  const feature = /^renderer\/features\/([^/]+)\//.exec(file)?.[1]
  const room = feature ? featureRoom(feature) : FIXED.find(({ at }) => file.startsWith(at))
  if (!room) throw new Error(`src/${file} is in no room: put it in shared, main or renderer`)
  return room
}
