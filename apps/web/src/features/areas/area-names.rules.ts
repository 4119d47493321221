/** An area as far as choosing it by name needs. */
export interface NamedArea {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
}

/** How letters are compared: without accents, case and signs. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Areas whose name holds what was typed: those that begin so first, then those with a word that does; else by name. */
export function areasNamed(areas: readonly NamedArea[], typed: string): NamedArea[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const rank = ({ name }: NamedArea): number => {
    const own = plain(name);
    if (own.startsWith(wanted)) return 0;
    if (own.includes(` ${wanted}`)) return 1;
    return own.includes(wanted) ? 2 : 3;
  };
  return areas
    .map((area) => ({ area, rank: rank(area) }))
    .filter((one) => one.rank < 3)
    .toSorted((a, b) => a.rank - b.rank || a.area.name.localeCompare(b.area.name))
    .map(({ area }) => area);
}
