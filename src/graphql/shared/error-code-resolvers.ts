import type { Resolvers } from '../generated/resolver-types.js';
import type { ErrorCode } from '../generated/types.js';
import { ERROR_MEANINGS } from './error-code-texts.js';
import { inLanguage } from './language.js';

export const errorCodeResolvers: Resolvers = {
  Query: {
    errorCodes: () => (Object.keys(ERROR_MEANINGS) as ErrorCode[]).map((code) => ({ code })),
  },
  ErrorCodeInfo: {
    meaning: ({ code }, args, context) => inLanguage(ERROR_MEANINGS[code], args, context),
  },
};
