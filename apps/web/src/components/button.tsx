import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'react-router';

type Kind = 'primary' | 'secondary' | 'subtle' | 'danger';

const CLASSES: Readonly<Record<Kind, string>> = {
  primary: 'nl-button nl-button--primary',
  secondary: 'nl-button nl-button--secondary',
  subtle: 'nl-button nl-button--subtle',
  danger: 'nl-button nl-button--primary nl-button--negative',
};

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: Kind;
  /** Something is under way: it cannot be pressed twice, and says so. */
  readonly isBusy?: boolean;
}

/** A button; it does something on this page. */
export const Button = ({
  kind = 'primary',
  isBusy = false,
  type = 'button',
  children,
  onClick,
  ...rest
}: ButtonProps) => (
  <button
    className={CLASSES[kind]}
    type={type}
    aria-busy={isBusy || undefined}
    aria-disabled={isBusy || undefined}
    // Not `disabled`: that would take the focus away from whoever pressed it.
    onClick={(event) => {
      if (isBusy) event.preventDefault();
      else onClick?.(event);
    }}
    {...rest}
  >
    <span className="nl-button__label">{children}</span>
  </button>
);

/** A link that looks like a button: it goes somewhere. */
export const ButtonLink = ({
  to,
  kind = 'primary',
  children,
}: {
  readonly to: string;
  readonly kind?: Kind;
  readonly children: ReactNode;
}) => (
  <Link className={CLASSES[kind]} to={to}>
    <span className="nl-button__label">{children}</span>
  </Link>
);
