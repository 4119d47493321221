/** What `areas:import` was asked to do. */
export interface AreaArguments {
  readonly file: string;
  /** A municipality that the file does not hold itself. */
  readonly municipality: { readonly code: string; readonly name: string } | null;
}

const FLAG = '--municipality';

/** Reads `FILE [--municipality CODE NAME]`; a name may be several words. Null when it says something else. */
export function areaArguments(rest: readonly string[]): AreaArguments | null {
  const [file, flag, code, ...words] = rest;
  if (file === undefined || file.startsWith('--')) return null;
  if (flag === undefined) return { file, municipality: null };
  const name = words.join(' ');
  return flag === FLAG && code !== undefined && name !== '' ? { file, municipality: { code, name } } : null;
}
