import { useRef } from 'react';
import { newId } from '@academy/gql';

/**
 * The key of what is sent: sending the same again has the same key, so that it is done once; as soon as anything in it
 * changed, it has a new one. Ask for it at the moment of sending.
 */
export function useIdempotencyKey() {
  const last = useRef({ content: '', key: '' });
  return (content: object): string => {
    const text = JSON.stringify(content);
    if (text !== last.current.content) last.current = { content: text, key: newId() };
    return last.current.key;
  };
}
