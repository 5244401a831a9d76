import type { Language } from '../../domain/text/text.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { Language as AskedLanguage } from '../generated/types.js';
import { readableId } from '../shared/ids.js';

const LANGUAGES: Readonly<Record<AskedLanguage, Language>> = { VI: 'vi', EN: 'en' };

export const mailChangeResolvers: Resolvers = {
  Mutation: {
    setMailPreferences: async (_root, { input: { idempotencyKey, language, digests } }, { mailChanges }) =>
      (await mailChanges()).setPreferences({
        idempotencyKey,
        language: language ? LANGUAGES[language] : undefined,
        digests: digests ?? undefined,
      }),
    liftSuppression: async (_root, { input: { official, ...input } }, { mailChanges }) =>
      (await mailChanges()).lift({ ...input, official: readableId('Official', official) ?? '' }),
  },
};
