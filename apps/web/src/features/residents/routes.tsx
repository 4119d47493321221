import type { ReactElement } from 'react';

/** Addresses of profile and how one can be reached. */
export const residentsRoutes: readonly ReactElement[] = [];
