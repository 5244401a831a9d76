import { useRef } from 'preact/hooks';
import { newIdempotencyKey } from '../draft/new-key.js';

/** Gives the same request the same key while the page is open, so that a repeat after a lost answer has no second effect. */
export function useSameKey(): (request: object) => string {
  const last = useRef<{ readonly request: string; readonly key: string } | undefined>(undefined);
  return (request) => {
    const text = JSON.stringify(request);
    if (last.current?.request !== text) last.current = { request: text, key: newIdempotencyKey() };
    return last.current.key;
  };
}
