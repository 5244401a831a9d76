import { useRef } from 'preact/hooks';

/** 32 hexadecimal digits. The telephones of officials may lack `crypto.randomUUID`. */
export const newIdempotencyKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Gives the same request the same key while the page is open, so that a repeat after a lost answer has no second effect. */
export function useSameKey(): (request: object) => string {
  const last = useRef<{ readonly request: string; readonly key: string } | undefined>(undefined);
  return (request) => {
    const text = JSON.stringify(request);
    if (last.current?.request !== text) last.current = { request: text, key: newIdempotencyKey() };
    return last.current.key;
  };
}
