import type { Language } from '../../domain/text/text.js';
import { workEn } from './words-en.js';
import { workVi } from './words-vi.js';

export const workWords = (language: Language): typeof workVi => ({ vi: workVi, en: workEn })[language];
