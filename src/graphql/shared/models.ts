import type { ErrorCode } from '../generated/types.js';

/** An object that gathers questions and holds nothing itself. */
export type Gathered = Readonly<Record<never, never>>;

export type ErrorCodeInfoModel = { readonly code: ErrorCode };
