import type { Language } from '../../domain/text/text.js';
import { operationEn } from './words-en.js';
import { operationVi } from './words-vi.js';

export const operationWords = (language: Language): typeof operationVi =>
  ({ vi: operationVi, en: operationEn })[language];
