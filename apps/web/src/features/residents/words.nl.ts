/** Words of profile and how one can be reached. */
export default {} as const satisfies Record<string, string>;
