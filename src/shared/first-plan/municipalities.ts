import type { Municipality } from '../plan/municipality'

/** The 26 municipalities of the province of Utrecht, in the order of the alphabet, and which of them the plan names. */
export const municipalities = [
  { id: 'gemeente-amersfoort', name: 'Amersfoort', namedInPlan: true },
  { id: 'gemeente-baarn', name: 'Baarn', namedInPlan: true },
  { id: 'gemeente-bunnik', name: 'Bunnik', namedInPlan: false },
  { id: 'gemeente-bunschoten', name: 'Bunschoten', namedInPlan: true },
  { id: 'gemeente-de-bilt', name: 'De Bilt', namedInPlan: true },
  { id: 'gemeente-de-ronde-venen', name: 'De Ronde Venen', namedInPlan: true },
  { id: 'gemeente-eemnes', name: 'Eemnes', namedInPlan: true },
  { id: 'gemeente-houten', name: 'Houten', namedInPlan: false },
  { id: 'gemeente-ijsselstein', name: 'IJsselstein', namedInPlan: false },
  { id: 'gemeente-leusden', name: 'Leusden', namedInPlan: false },
  { id: 'gemeente-lopik', name: 'Lopik', namedInPlan: false },
  { id: 'gemeente-montfoort', name: 'Montfoort', namedInPlan: false },
  { id: 'gemeente-nieuwegein', name: 'Nieuwegein', namedInPlan: true },
  { id: 'gemeente-oudewater', name: 'Oudewater', namedInPlan: false },
  { id: 'gemeente-renswoude', name: 'Renswoude', namedInPlan: true },
  { id: 'gemeente-rhenen', name: 'Rhenen', namedInPlan: true },
  { id: 'gemeente-soest', name: 'Soest', namedInPlan: true },
  { id: 'gemeente-stichtse-vecht', name: 'Stichtse Vecht', namedInPlan: true },
  { id: 'gemeente-utrecht', name: 'Utrecht', namedInPlan: true },
  { id: 'gemeente-utrechtse-heuvelrug', name: 'Utrechtse Heuvelrug', namedInPlan: true },
  { id: 'gemeente-veenendaal', name: 'Veenendaal', namedInPlan: true },
  { id: 'gemeente-vijfheerenlanden', name: 'Vijfheerenlanden', namedInPlan: false },
  { id: 'gemeente-wijk-bij-duurstede', name: 'Wijk bij Duurstede', namedInPlan: true },
  { id: 'gemeente-woerden', name: 'Woerden', namedInPlan: false },
  { id: 'gemeente-woudenberg', name: 'Woudenberg', namedInPlan: false },
  { id: 'gemeente-zeist', name: 'Zeist', namedInPlan: true },
] as const satisfies readonly Municipality[]

export type MunicipalityId = (typeof municipalities)[number]['id']
