import type { Text } from '../../domain/text/text.js';
import { REQUEST_TEXTS } from './texts.js';

/** The limits for one document. The largest example of src/local/examples uses less than a third of each. */
export const limits = {
  /** Bytes of a request body or a query string. A source system delivers 1,000 figures in one request. */
  BODY: 250_000,
  TOKENS: 2_000,
  /** Levels of fields, fragments included. The introspection of consoles has 15. */
  DEPTH: 16,
  /** Fields, with every fragment spread expanded. */
  FIELDS: 1_000,
  ALIASES: 50,
  DIRECTIVES: 50,
  /** Levels of lists and objects in the body. The largest input has six. */
  NESTING: 32,
  /** Apollo's own count of selections, a second check beside FIELDS. */
  SELECTIONS: 5_000,
  /** Comparisons of fields of the same name, at which graphql-js stops. Its own number, which cannot be set. */
  COMPARISONS: 500_000,
  /** Estimated number of values in the answer: fields times the entries of the lists around them. */
  COMPLEXITY: 50_000,
} as const;

export type LimitName = keyof typeof limits;

/** `value` is the number found. If counting stopped at the limit, it is the first number above the limit. */
export type ExceededLimit = { readonly name: LimitName; readonly limit: number; readonly value: number };

export const exceeded = (name: LimitName, value: number): ExceededLimit => ({ name, limit: limits[name], value });

export const limitMessage = ({ name, limit, value }: ExceededLimit): Text =>
  REQUEST_TEXTS.overLimit(name, value, limit);
