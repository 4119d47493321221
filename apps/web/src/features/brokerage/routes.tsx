import type { ReactElement } from 'react';

/** Addresses of the broker's desk. */
export const brokerageRoutes: readonly ReactElement[] = [];
