import type { Language } from '../../domain/text/text.js';
import { draftEn } from './words-en.js';
import { draftVi } from './words-vi.js';

export const draftWords = (language: Language): typeof draftVi => ({ vi: draftVi, en: draftEn })[language];
