import type { Language } from '../../domain/text/text.js';
import { reviewEn } from './words-en.js';
import { reviewVi } from './words-vi.js';

export const reviewWords = (language: Language): typeof reviewVi => ({ vi: reviewVi, en: reviewEn })[language];
