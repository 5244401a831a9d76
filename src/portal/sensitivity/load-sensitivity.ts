import type { PageName } from '../../domain/text/page-address.js';
import { RankingSensitivityDocument, type RankingSensitivityQuery } from '../generated/sensitivity.js';
import { apiLanguage, type PageRequest } from '../shell/page.js';

/** What moves the order of a ranking; `undefined` where it could not be asked for, null where there is no ranking. */
export type SensitivityAnswer = RankingSensitivityQuery['ranking'] | undefined;

type Asked = { readonly scope?: string | null; readonly period?: string | null; readonly version?: number | null };

/** It ranks thousands of times, so a page is whole without it. */
export const loadSensitivity = (
  { ask, language }: Pick<PageRequest<PageName>, 'ask' | 'language'>,
  asked: Asked,
): Promise<SensitivityAnswer> =>
  ask(RankingSensitivityDocument, { ...asked, lang: apiLanguage(language) }).then(
    ({ ranking }) => ranking,
    () => undefined,
  );
