/** How somebody came to a page. */
export interface Coming {
  readonly type: 'POP' | 'PUSH' | 'REPLACE';
  /** Another address than that of the page before, apart from what is looked for. */
  readonly isOther: boolean;
  /** The browser loads the app with this page. */
  readonly isFirst: boolean;
  /** Something was pressed or typed since the app was loaded. */
  readonly hasActed: boolean;
}

/**
 * Where a page begins: at its `top`, with its title; where it was `left`, after going back or forward; or it `stays` as
 * the browser shows it.
 */
export function beginOf({ type, isOther, isFirst, hasActed }: Coming): 'top' | 'left' | 'stays' {
  if (isFirst) return 'stays';
  if (type === 'POP') return 'left';
  // An address that leads on to another one by itself is still the first page.
  return isOther && (type === 'PUSH' || hasActed) ? 'top' : 'stays';
}
