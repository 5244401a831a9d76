import type { Language } from '../../domain/text/text.js';
import { sessionEn } from './words-en.js';
import { sessionVi } from './words-vi.js';

export const sessionWords = (language: Language): typeof sessionVi => ({ vi: sessionVi, en: sessionEn })[language];
