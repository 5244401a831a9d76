import type { Language } from '../../domain/text/text.js';
import { evidenceEn } from './words-en.js';
import { evidenceVi } from './words-vi.js';

export const evidenceWords = (language: Language): typeof evidenceVi => ({ vi: evidenceVi, en: evidenceEn })[language];
