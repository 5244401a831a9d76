const KEY = /^[\w.:-]{8,100}$/;

/** Whether a caller's key can name a request: 8 to 100 letters, digits, underscores, dashes, dots or colons. */
export const isIdempotencyKey = (key: string): boolean => KEY.test(key);
