/** Where somebody wanted to go: a path of ours and nothing else. A browser reads `/\` as the beginning of another host. */
export const pathOnly = (to: string | null, otherwise = '/mine'): string =>
  to !== null && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(to) ? to : otherwise;
