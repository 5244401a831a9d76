import type { Language } from '../../domain/text/text.js';
import { chartEn } from './words-en.js';
import { chartVi } from './words-vi.js';

export const chartWords = (language: Language): typeof chartVi => ({ vi: chartVi, en: chartEn })[language];
