import { lazy, type ComponentType } from 'react';

import { onItsWay } from '../lib/on-its-way.js';

/** A page that is loaded when somebody goes there. */
export const page = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await onItsWay(load()))[name] }));
