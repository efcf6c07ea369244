const EUROS = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
const PER_CENT = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 })

/** `€ 154.000` */
export const inEuros = (euros: number): string => EUROS.format(euros)

/** A share from 0 to 1 as `42%`. */
export const inPercent = (share: number): string => PER_CENT.format(share)
