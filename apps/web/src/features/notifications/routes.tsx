import type { ReactElement } from 'react';

/** Addresses of what reaches somebody, and how. */
export const notificationsRoutes: readonly ReactElement[] = [];
