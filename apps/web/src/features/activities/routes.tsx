import type { ReactElement } from 'react';

/** Addresses of what can be asked and offered. */
export const activitiesRoutes: readonly ReactElement[] = [];
