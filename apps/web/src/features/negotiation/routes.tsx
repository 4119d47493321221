import type { ReactElement } from 'react';

/** Addresses of talks and agreements. */
export const negotiationRoutes: readonly ReactElement[] = [];
