/** Words of suggestions, reasons and alerts. */
export default {} as const satisfies Record<string, string>;
