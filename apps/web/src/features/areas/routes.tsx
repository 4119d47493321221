import type { ReactElement } from 'react';

/** Addresses of places. */
export const areasRoutes: readonly ReactElement[] = [];
