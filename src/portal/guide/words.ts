import type { Language } from '../../domain/text/text.js';
import { guideEn } from './words-en.js';
import { guideVi } from './words-vi.js';

export const guideWords = (language: Language): typeof guideVi => ({ vi: guideVi, en: guideEn })[language];
