import type { Language } from '../../domain/text/text.js';
import { reviewedEn } from './words-en.js';
import { reviewedVi } from './words-vi.js';

export const reviewedWords = (language: Language): typeof reviewedVi => ({ vi: reviewedVi, en: reviewedEn })[language];
