/** Words of what is asked afterwards, and thanks. */
export default {} as const satisfies Record<string, string>;
