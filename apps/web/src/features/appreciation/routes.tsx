import type { ReactElement } from 'react';

/** Addresses of what is asked afterwards, and thanks. */
export const appreciationRoutes: readonly ReactElement[] = [];
