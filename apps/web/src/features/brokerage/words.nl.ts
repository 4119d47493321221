/** Words of the broker's desk. */
export default {} as const satisfies Record<string, string>;
