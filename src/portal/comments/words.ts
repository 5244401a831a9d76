import type { Language } from '../../domain/text/text.js';
import { commentsEn } from './words-en.js';
import { commentsVi } from './words-vi.js';

export const commentsWords = (language: Language): typeof commentsVi => ({ vi: commentsVi, en: commentsEn })[language];
