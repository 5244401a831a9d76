import { useRef } from 'preact/hooks';
import { newIdempotencyKey } from '../draft/new-key.js';

/** The same request gets the same key for as long as the page is open, so a second press after a lost answer does nothing twice. */
export function useSameKey(): (request: object) => string {
  const last = useRef<{ readonly request: string; readonly key: string } | undefined>(undefined);
  return (request) => {
    const text = JSON.stringify(request);
    if (last.current?.request !== text) last.current = { request: text, key: newIdempotencyKey() };
    return last.current.key;
  };
}
