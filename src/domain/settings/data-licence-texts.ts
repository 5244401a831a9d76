import type { Text } from '../text/text.js';

/** The licence of the published data, named on pages, in files and in the feed. */
export const DATA_LICENCE: { readonly id: string; readonly url: string; readonly name: Text } = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  name: {
    vi: 'Creative Commons Ghi công 4.0 Quốc tế (CC BY 4.0)',
    en: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  },
};
