import type { ReactElement } from 'react';

/** Addresses of posts: saying one, looking around, reading one. */
export const marketplaceRoutes: readonly ReactElement[] = [];
