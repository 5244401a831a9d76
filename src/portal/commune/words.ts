import type { Language } from '../../domain/text/text.js';
import { communeEn } from './words-en.js';
import { communeVi } from './words-vi.js';

export const communeWords = (language: Language): typeof communeVi => ({ vi: communeVi, en: communeEn })[language];
