/** Median, least and most; beside each other in one run, because machines differ and ratios do not. */
export function tell(name: string, figures: readonly number[], written: (figure: number) => string): void {
  const sorted = figures.toSorted((a, b) => a - b)
  const at = (share: number) => written(sorted[Math.floor(share * (sorted.length - 1))] ?? NaN)
  console.log(`${name.padEnd(16)} ${at(0.5)} [${at(0)} .. ${at(1)}]`)
}
