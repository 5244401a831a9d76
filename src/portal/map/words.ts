import type { Language } from '../../domain/text/text.js';
import { mapEn } from './words-en.js';
import { mapVi } from './words-vi.js';

export const mapWords = (language: Language): typeof mapVi => ({ vi: mapVi, en: mapEn })[language];
