import { lazy } from '../../domain/text/once-for.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { inLanguage, inLanguageIfAny } from '../shared/language.js';
import type { NamesInRecords, RecordedChange } from './change-words.js';

/** Loaded when first used, because only the log needs these words. */
const changeWords = lazy(() => import('./change-words.js'));

export const recordedChangeResolvers: Resolvers = {
  AdministrationChange: {
    label: async (change, args, context) => {
      const { changedFieldText } = await changeWords();
      return inLanguage(changedFieldText(change.field, await namesIn(change, context)), args, context);
    },
    beforeText: async (change, args, context) =>
      inLanguageIfAny(await valueText(change, change.before, context), args, context),
    afterText: async (change, args, context) =>
      inLanguageIfAny(await valueText(change, change.after, context), args, context),
  },
};

async function valueText(change: RecordedChange, value: string | null, context: Context) {
  const { changedValueText } = await changeWords();
  return value === null ? null : changedValueText(change.field, value, await namesIn(change, context));
}

async function namesIn(change: RecordedChange, { reference, administration }: Context): Promise<NamesInRecords> {
  const { namesWithoutOfficials, officialsIn } = await changeWords();
  const { nameOfOfficial } = await administration();
  const names = await Promise.all(
    officialsIn(change).map(async (id) => [id, await nameOfOfficial(id, change.path)] as const),
  );
  const officials = new Map(names);
  return { ...namesWithoutOfficials(reference), official: (id) => officials.get(id) };
}
