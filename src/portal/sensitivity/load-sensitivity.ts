import type { PageName } from '../../domain/text/page-address.js';
import { RankingSensitivityDocument, type RankingSensitivityQuery } from '../generated/sensitivity.js';
import { apiLanguage, type PageRequest } from '../shell/page.js';

/** The sensitivity of a ranking; undefined if the request failed, null if there is no ranking. */
export type SensitivityAnswer = RankingSensitivityQuery['ranking'] | undefined;

type Asked = { readonly scope?: string | null; readonly period?: string | null; readonly version?: number | null };

/** Loads the sensitivity. It needs thousands of rankings, so the page must be complete without it. */
export const loadSensitivity = (
  { ask, language }: Pick<PageRequest<PageName>, 'ask' | 'language'>,
  asked: Asked,
): Promise<SensitivityAnswer> =>
  ask(RankingSensitivityDocument, { ...asked, lang: apiLanguage(language) }).then(
    ({ ranking }) => ranking,
    () => undefined,
  );
