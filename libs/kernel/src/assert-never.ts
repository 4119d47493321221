/** Makes a forgotten case a compile error; throws when untyped data gets here all the same. */
export function assertNever(value: never): never {
  throw new Error(`A case was forgotten: ${JSON.stringify(value)}`);
}
