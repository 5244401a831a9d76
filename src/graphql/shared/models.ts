import type { ErrorCode } from '../generated/types.js';

/** A type that only groups fields and has no data of its own. */
export type Gathered = Readonly<Record<never, never>>;

export type ErrorCodeInfoModel = { readonly code: ErrorCode };
