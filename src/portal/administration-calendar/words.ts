import type { Language } from '../../domain/text/text.js';
import { calendarEn } from './words-en.js';
import { calendarVi } from './words-vi.js';

export const calendarWords = (language: Language): typeof calendarVi => ({ vi: calendarVi, en: calendarEn })[language];
