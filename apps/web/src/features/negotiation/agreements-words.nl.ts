/** Words of talks and agreements. */
export default {} as const satisfies Record<string, string>;
