import { entryOfViewer } from '../../domain/access/access.js';
import type { Official } from '../../domain/official/official.js';
import { innermostScope, writingScope } from '../../domain/settings/scopes.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { inLanguage } from '../shared/language.js';
import { lazy } from '../shared/lazy.js';
import type { OwnLettersModel } from './own-letters.js';

const scopeOf = ({ official }: OwnLettersModel, { reference: { settings }, today }: Context) =>
  writingScope(settings, official.path, today) ?? innermostScope(settings, official.path);

const lettersOf = (official: Official, context: Context): OwnLettersModel => ({
  official,
  fault: lazy(async () => (await context.reminders()).faultOf(official)),
});

export const ownLettersResolvers: Resolvers = {
  Viewer: {
    letters: async (viewer, _args, context) => {
      if (viewer.kind !== 'official') return null;
      const official = await context.queries.official(entryOfViewer(viewer), context.reference.register);
      return official ? lettersOf(official, context) : null;
    },
  },
  OwnLetters: {
    address: ({ official }) => official.email,
    language: ({ official }) => (official.language === 'en' ? 'EN' : 'VI'),
    wantsDigests: ({ official }) => official.digests ?? true,
    ladder: (letters, _args, context) => scopeOf(letters, context) ?? null,
    office: (letters, args, context) => {
      const office = scopeOf(letters, context)?.letterhead.office;
      return office ? inLanguage(office, args, context) : null;
    },
    contactName: (letters, _args, context) => scopeOf(letters, context)?.letterhead.contactName ?? null,
    contactPhone: (letters, _args, context) => scopeOf(letters, context)?.letterhead.contactPhone ?? null,
    fault: async ({ fault }) => (await fault())?.reason ?? null,
    faultSince: async ({ fault }) => (await fault())?.since ?? null,
  },
};
