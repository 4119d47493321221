import type { ReactElement } from 'react';

/** Addresses of suggestions, reasons and alerts. */
export const matchingRoutes: readonly ReactElement[] = [];
