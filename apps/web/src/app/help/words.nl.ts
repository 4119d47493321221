/** Words of the help pages. */
export default {} as const satisfies Record<string, string>;
