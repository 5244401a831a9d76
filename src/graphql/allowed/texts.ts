import type { Text } from '../../domain/text/text.js';

/** Why only officials themselves choose how letters reach them. */
export const OWN_PREFERENCES: Text = {
  vi: 'Mỗi cán bộ tự chọn ngôn ngữ và loại thư của mình.',
  en: 'Officials choose language and digests for themselves.',
};
