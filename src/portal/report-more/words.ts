import type { Language } from '../../domain/text/text.js';
import { moreEn } from './words-en.js';
import { moreVi } from './words-vi.js';

export const moreWords = (language: Language): typeof moreVi => ({ vi: moreVi, en: moreEn })[language];
