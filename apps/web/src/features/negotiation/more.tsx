import { useState, type ReactNode } from 'react';

import { useWords } from '../../lib/wording/wording.js';

/** Rarer choices, behind one press; open when one of them is chosen already. */
export function More({ isOpen, children }: { readonly isOpen: boolean; readonly children: ReactNode }) {
  const say = useWords('terms');
  const [wasOpen] = useState(isOpen);
  return (
    <details className="tve-more" open={wasOpen}>
      <summary>{say('moreChoices')}</summary>
      {children}
    </details>
  );
}
