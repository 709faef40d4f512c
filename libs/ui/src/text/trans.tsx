import { Trans as LinguiTrans, type TransProps } from '@lingui/react';
import { cloneElement, isValidElement, type ElementType, type ReactElement, type ReactNode } from 'react';
import { withOwnText } from './own-text';

/** A character that no text has (Unicode keeps it for programs); stands for what would begin a tag in a value. */
const LESS_THAN = '\uFDD0';

/**
 * What `<Trans>` of the macro becomes: a sentence in an element of its own, so that a translated page goes on working.
 * The tags of the sentence are markup; what a value holds never is: 'van <p> naar <main>' is shown as it is.
 */
export function Trans(message: TransProps) {
  return (
    <LinguiTrans
      {...message}
      component={undefined}
      values={message.values && masked(message.values)}
      render={({ translation }) => <span>{unmasked(translation)}</span>}
    />
  );
}

const masked = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('<', LESS_THAN) : value,
    ]),
  );

function unmasked(node: ReactNode): ReactNode {
  if (typeof node === 'string') return node.replaceAll(LESS_THAN, '<');
  if (Array.isArray(node)) return (node as ReactNode[]).map(unmasked);
  if (!isValidElement(node)) return node;
  const element = node as ReactElement<{ children?: ReactNode }>;
  const { children: before } = element.props;
  const children = withOwnText(element.type as ElementType, unmasked(before));
  return children === before ? node : cloneElement(element, undefined, children);
}
