import type { ElementType, Key, ReactElement, ReactNode } from 'react';
import * as react from 'react/jsx-runtime';
import { withOwnText } from './own-text';

export { Fragment } from 'react/jsx-runtime';
export type { JSX } from 'react/jsx-runtime';

interface Props {
  readonly children?: ReactNode;
}

/** What JSX becomes on every screen: React's own elements, in which no text stands bare beside something else (ADR 20). */
export const jsx = (type: ElementType, props: Props, key?: Key): ReactElement =>
  react.jsx(type, parted(type, props), key);

export const jsxs = (type: ElementType, props: Props, key?: Key): ReactElement => {
  const own = parted(type, props);
  return Array.isArray(own.children) ? react.jsxs(type, own, key) : react.jsx(type, own, key);
};

export const jsxDEV = (type: ElementType, props: Props, key?: Key, isStatic?: boolean): ReactElement =>
  (isStatic ? jsxs : jsx)(type, props, key);

function parted(type: ElementType, props: Props): Props {
  const children = withOwnText(type, props.children);
  return children === props.children ? props : { ...props, children };
}
