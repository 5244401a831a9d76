import { useRef } from 'preact/hooks';
import { newIdempotencyKey } from '../draft/new-key.js';

/** The same request keeps its key while the page is open: a second press after a lost answer has no second effect. */
export function useSameKey(): (request: object) => string {
  const last = useRef<{ readonly request: string; readonly key: string } | undefined>(undefined);
  return (request) => {
    const text = JSON.stringify(request);
    if (last.current?.request !== text) last.current = { request: text, key: newIdempotencyKey() };
    return last.current.key;
  };
}
