import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Row } from './layout';

/** A filter or choice that is on or off. */
export function Chip({
  pressed,
  onPress,
  count,
  children,
}: {
  pressed: boolean;
  onPress: () => void;
  count?: number;
  children: ReactNode;
}) {
  return (
    <button type="button" className="alb-chip" aria-pressed={pressed} onClick={onPress}>
      {children}
      {count !== undefined && <span className="alb-chip__count">{count}</span>}
    </button>
  );
}

/** Something that was chosen and can be taken away; `name` is what the button says it removes. */
export function RemovableChip({
  name,
  onRemove,
  children,
}: {
  name: string;
  onRemove: () => void;
  children?: ReactNode;
}) {
  const { t } = useLingui();
  return (
    <button type="button" className="alb-chip alb-chip--remove" aria-label={t`Verwijder ${name}`} onClick={onRemove}>
      {children ?? name}
      <X size={16} />
    </button>
  );
}

/** Chips that only say something. */
export function StaticChip({ children, lang }: { children: ReactNode; lang?: string }) {
  return (
    <span className="alb-chip alb-chip--static" lang={lang}>
      {children}
    </span>
  );
}

/** Chips that answer one question. */
export function ChipGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label}>
      <Row gap={8}>{children}</Row>
    </div>
  );
}
