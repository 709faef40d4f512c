import { useEffect, useRef, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { OnePress } from './one-press';
import type { Opened } from './opened-later';

export interface MenuAction {
  id: string;
  label: string;
  icon?: ReactNode;
  end?: ReactNode;
  /** Language of the label, when it is not that of the page. */
  lang?: string;
  onAction: () => void;
}

export interface MenuProps {
  label: string;
  trigger: ReactNode;
  head?: ReactNode;
  actions: readonly MenuAction[];
  className?: string;
}

export interface PopoverPanelProps {
  label: string;
  trigger: ReactNode;
  children: ReactNode | ((close: () => void) => ReactNode);
  onOpen?: () => void;
  className?: string;
}

export function MenuOpened({ openAtOnce, ...props }: MenuProps & Opened) {
  const { label, trigger, head, actions, className = 'alb-icon-button' } = props;
  const button = useTakenOver(openAtOnce, goToFirst);
  return (
    <MenuTrigger>
      <AriaButton ref={button} aria-label={label} className={className}>
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

export function PanelOpened({ openAtOnce, ...props }: PopoverPanelProps & Opened) {
  const { label, trigger, children, onOpen, className = 'alb-icon-button' } = props;
  const button = useTakenOver(openAtOnce, press);
  return (
    <DialogTrigger onOpenChange={(open) => open && onOpen?.()}>
      <AriaButton ref={button} aria-label={label} className={className}>
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

const press = (button: HTMLButtonElement) => button.click();

/** As from the keyboard: the first action has the focus then. */
const goToFirst = (button: HTMLButtonElement) =>
  void button.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));

/** Takes over the focus and the press of the button that it comes in the place of. */
function useTakenOver(openAtOnce: boolean, open: (button: HTMLButtonElement) => void) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!openAtOnce || !button.current) return;
    button.current.focus();
    open(button.current);
  }, [openAtOnce, open]);
  return button;
}
