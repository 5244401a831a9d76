import type { Language } from '../../domain/text/text.js';
import { leaderEn } from './words-en.js';
import { leaderVi } from './words-vi.js';

export const leaderWords = (language: Language): typeof leaderVi => ({ vi: leaderVi, en: leaderEn })[language];
