/** Words of what reaches somebody, and how. */
export default {} as const satisfies Record<string, string>;
