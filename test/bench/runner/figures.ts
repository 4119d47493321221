/** The value in the middle; of an even number the upper one of the two. NaN of none. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The value below which `share` (0 to 1) of the others lie. NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The median of the values that are there; null when none is. */
export function medianOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : median(known);
}

/** A number with so many decimals, or a dash when it could not be measured. */
export const shown = (value: number | null, decimals: number): string =>
  value === null || Number.isNaN(value)
    ? '-'
    : value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
