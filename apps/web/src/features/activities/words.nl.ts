/** Words of what can be asked and offered. */
export default {} as const satisfies Record<string, string>;
