const EUROS = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
const SIGNED_EUROS = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
  signDisplay: 'exceptZero',
})
const PER_CENT = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 })

/** `€ 154.000` */
export const inEuros = (euros: number): string => EUROS.format(euros)

/** `€ +5.000` or `€ -5.000`: which way it went. */
export const inSignedEuros = (euros: number): string => SIGNED_EUROS.format(euros)

/** A share from 0 to 1 as `42%`. */
export const inPercent = (share: number): string => PER_CENT.format(share)
