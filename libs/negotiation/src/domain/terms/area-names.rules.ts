import type { Terms } from './terms.rules.js';

/** What is needed of an area to name it. */
interface NamedArea {
  readonly code: string;
  readonly name: string;
}

/** The areas, as far as naming them goes. */
export interface AreasByName {
  find(code: string): NamedArea | undefined;
  municipalityOf(code: string): string | null;
  listed(under: string | null, kind: 'municipality' | 'district' | 'neighbourhood'): readonly NamedArea[];
}

const KINDS = ['municipality', 'district', 'neighbourhood'] as const;
const folded = (name: string): string => name.normalize('NFKC').toLocaleLowerCase('nl');

/** An area as people read it, with its municipality: "Haven Noord, Almere"; a municipality is just its name. */
function labelOf(areas: AreasByName, { code, name }: NamedArea): string {
  const municipality = areas.municipalityOf(code);
  const above = municipality === null || municipality === code ? undefined : areas.find(municipality);
  return above ? `${name}, ${above.name}` : name;
}

/**
 * The name by which terms tell an area, of its code, of that name itself, or of the bare name of an area when no other
 * municipality has one of that name; null for anything else, an address for instance.
 */
export function areaNamed(areas: AreasByName, told: string): string | null {
  const known = areas.find(told);
  if (known) return labelOf(areas, known);
  const wanted = folded(told);
  const labels = new Map<string, string>();
  let isBareNameOf: ReadonlySet<string> = new Set();
  for (const area of KINDS.flatMap((kind) => areas.listed(null, kind))) {
    const name = folded(area.name);
    if (name !== wanted && !wanted.startsWith(`${name},`)) continue;
    const label = labelOf(areas, area);
    labels.set(folded(label), label);
    if (name === wanted) isBareNameOf = new Set([...isBareNameOf, label]);
  }
  const [only, ...others] = isBareNameOf;
  return labels.get(wanted) ?? (others.length === 0 ? (only ?? null) : null);
}

/** Terms whose way goes between areas by their names, or the field of the first that is no known area. */
export function withAreaNames(terms: Terms, areas: AreasByName): Terms | { readonly unknown: string } {
  const { where } = terms;
  if (where.kind !== 'onTheWay') return terms;
  const [fromArea, toArea] = [areaNamed(areas, where.fromArea), areaNamed(areas, where.toArea)];
  if (fromArea === null) return { unknown: 'where.fromArea' };
  if (toArea === null) return { unknown: 'where.toArea' };
  return { ...terms, where: { kind: where.kind, fromArea, toArea } };
}
