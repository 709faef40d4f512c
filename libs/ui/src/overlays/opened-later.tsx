import { createElement, useState, type ComponentType, type ReactNode } from 'react';
import { fetchedLater } from './fetched-later';

interface Trigger {
  label: string;
  trigger: ReactNode;
  className?: string;
}

/** What an overlay is told besides what its button is given. */
export interface Opened {
  /** It was asked for by the press that fetched it. */
  openAtOnce: boolean;
}

/**
 * A button whose overlay is fetched apart from the page: when it is about to be pressed. The button stays itself until
 * then, so that nothing that has the focus goes.
 */
export function openedLater<Props extends Trigger>(
  load: () => Promise<ComponentType<Props & Opened>>,
): (props: Props) => ReactNode {
  const overlay = fetchedLater(load);
  const ahead = () => void overlay.fetch().catch(() => undefined);
  return function OpenedLater(props: Props) {
    const [isPressed, press] = useState(false);
    const Overlay = overlay.useWhen(isPressed);
    if (Overlay) return createElement(Overlay, { ...props, openAtOnce: true });
    const { label, trigger, className = 'alb-icon-button' } = props;
    return (
      <button
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="true"
        aria-expanded={false}
        aria-busy={isPressed || undefined}
        onPointerEnter={ahead}
        onFocus={ahead}
        onClick={() => press(true)}
      >
        <>{trigger}</>
      </button>
    );
  };
}
