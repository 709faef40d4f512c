import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { OnePress } from './one-press';

export interface MenuAction {
  id: string;
  label: string;
  icon?: ReactNode;
  end?: ReactNode;
  /** Language of the label, when it is not that of the page. */
  lang?: string;
  onAction: () => void;
}

/** A button that opens a list of actions; arrows move, Esc closes. `label` names the object too. */
export function Menu({
  label,
  trigger,
  head,
  actions,
  className = 'alb-icon-button',
}: {
  label: string;
  trigger: ReactNode;
  head?: ReactNode;
  actions: readonly MenuAction[];
  className?: string;
}) {
  return (
    <MenuTrigger>
      <AriaButton aria-label={label} className={className}>
        <>{trigger}</>
      </AriaButton>
      <Popover className="alb-popover" placement="bottom end">
        <OnePress />
        {head && <div className="alb-menu__head">{head}</div>}
        <AriaMenu className="alb-menu" aria-label={label}>
          {actions.map(({ id, label: text, icon, end, lang, onAction }) => (
            <AriaMenuItem key={id} id={id} textValue={text} className="alb-menu__item" onAction={onAction}>
              {icon}
              <span lang={lang}>{text}</span>
              {end && <span className="alb-menu__end">{end}</span>}
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

/** A button that opens a small panel beside it. */
export function PopoverPanel({
  label,
  trigger,
  children,
  onOpen,
  className = 'alb-icon-button',
}: {
  label: string;
  trigger: ReactNode;
  children: ReactNode | ((close: () => void) => ReactNode);
  onOpen?: () => void;
  className?: string;
}) {
  return (
    <DialogTrigger onOpenChange={(open) => open && onOpen?.()}>
      <AriaButton aria-label={label} className={className}>
        <>{trigger}</>
      </AriaButton>
      <Popover className="alb-popover" placement="bottom end">
        <OnePress />
        <AriaDialog aria-label={label} className="alb-menu">
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  );
}
