import { ChevronDown } from 'lucide-react';
import type { ReactNode, Ref } from 'react';

/** More for those who want it: folded, opened by one press. */
export function Details({
  summary,
  icon,
  plain,
  onOpen,
  ref,
  id,
  children,
}: {
  summary: ReactNode;
  icon?: ReactNode;
  plain?: boolean;
  /** For what is fetched only when someone wants to see it. */
  onOpen?: () => void;
  ref?: Ref<HTMLDetailsElement>;
  id?: string;
  children: ReactNode;
}) {
  return (
    <details
      ref={ref}
      id={id}
      className={plain ? 'alb-details alb-details--plain' : 'alb-details'}
      onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
    >
      <summary>
        {icon}
        <span>{summary}</span>
        <ChevronDown size={18} />
      </summary>
      <div className="alb-details__body">{children}</div>
    </details>
  );
}
