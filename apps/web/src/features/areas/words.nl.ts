/** Words of places. */
export default {} as const satisfies Record<string, string>;
