import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Link, type LinkProps } from 'react-router';

export type ButtonKind = 'primary' | 'secondary' | 'next' | 'quiet' | 'danger';

interface Look {
  kind?: ButtonKind;
  small?: boolean;
  wide?: boolean;
}

const classes = ({ kind = 'primary', small, wide }: Look, extra?: string) =>
  ['alb-button', `alb-button--${kind}`, small && 'alb-button--small', wide && 'alb-button--wide', extra]
    .filter(Boolean)
    .join(' ');

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, Look {
  /** Work is under way: the button keeps its focus and its place, and does nothing more. */
  pending?: boolean;
  icon?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ kind, small, wide, pending, icon, children, className, onClick, type, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      className={classes({ kind, small, wide }, className)}
      aria-disabled={pending || rest['aria-disabled']}
      data-pending={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    >
      {pending ? <span className="alb-spinner" aria-hidden="true" /> : icon}
      {children}
    </button>
  );
}

export interface LinkButtonProps extends LinkProps, Look {
  icon?: ReactNode;
}

/** A link that looks like a button, because what follows is another page. */
export function LinkButton({ kind, small, wide, icon, children, className, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={classes({ kind, small, wide }, className)}>
      {icon}
      {children}
    </Link>
  );
}

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Says the action and its object: 'Acties voor Meten met sensoren'. */
  label: string;
  outlined?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ label, outlined, className, children, type, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      aria-label={label}
      className={['alb-icon-button', outlined && 'alb-icon-button--outlined', className].filter(Boolean).join(' ')}
    >
      {children}
    </button>
  );
}

/** Buttons side by side; below each other on a phone. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="alb-actions">{children}</div>;
}
