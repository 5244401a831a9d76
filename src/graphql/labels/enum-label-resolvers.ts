import { lazy } from '../../domain/text/once-for.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { ErrorCode } from '../generated/types.js';
import { LABEL_ARGUMENT_TEXTS } from '../shared/accepted-texts.js';
import { ERROR_MEANINGS } from '../shared/error-code-texts.js';
import { notFound } from '../shared/errors.js';
import { fieldsOf } from '../shared/fields-of.js';
import { said } from '../shared/language.js';
import type { EnumLabelModel } from './labels.js';

/** Few requests need the labels, so a function starts without them. */
const labels = lazy(async () => {
  const { ENUM_LABELS } = await import('./enum-labels.js');
  return Object.entries(ENUM_LABELS).flatMap(([type, values]) =>
    Object.entries(values).map(([value, label]): EnumLabelModel => ({ type, value, label })),
  );
});

export const enumLabelResolvers: Resolvers = {
  Query: {
    enumLabels: async (_root, { type }) => {
      const all = await labels();
      if (type == null) return all;
      const ofType = all.filter((label) => label.type === type);
      if (ofType.length === 0) throw notFound('type', type, LABEL_ARGUMENT_TEXTS.enumName);
      return ofType;
    },
    errorCodes: () => (Object.keys(ERROR_MEANINGS) as ErrorCode[]).map((code) => ({ code })),
  },
  EnumLabel: {
    ...fieldsOf('label', 'vi', 'en'),
    label: said(({ label }) => label),
  },
  ErrorCodeInfo: {
    meaning: said(({ code }) => ERROR_MEANINGS[code]),
  },
};
