import type { ReactNode } from 'react';

interface AlertProps {
  readonly kind: 'info' | 'ok' | 'warning' | 'error';
  readonly children: ReactNode;
}

/** Something that must be noticed; a failure is read out at once, the rest when there is a pause. */
export const Alert = ({ kind, children }: AlertProps) => (
  <div className={`utrecht-alert utrecht-alert--${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
    <div className="utrecht-alert__content">{children}</div>
  </div>
);
