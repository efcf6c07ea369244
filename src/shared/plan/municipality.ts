/** One of the 26 municipalities of the province of Utrecht. */
export interface Municipality {
  /** `gemeente-de-bilt`: stable, and never equal to the id of an organisation. */
  readonly id: string
  /** `De Bilt`: the official name, which is also how it is sorted. */
  readonly name: string
  /** Whether the plan names it. A municipality that is only meant (`tien gemeenten`) is not named. */
  readonly namedInPlan: boolean
}
