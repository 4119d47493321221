/** Where somebody wanted to go: a path of ours and nothing else. A browser reads `/\` as the beginning of another host. */
export const pathOnly = (to: string | null): string => (to !== null && /^\/(?![/\\])/.test(to) ? to : '/mine');
