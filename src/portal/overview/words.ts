import type { Language } from '../../domain/text/text.js';
import { overviewEn } from './words-en.js';
import { overviewVi } from './words-vi.js';

export const overviewWords = (language: Language): typeof overviewVi => ({ vi: overviewVi, en: overviewEn })[language];
