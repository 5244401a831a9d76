import type { Language } from '../../domain/text/text.js';
import { type Instant, localDateOf, localTimeOf } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';

/** `26/11/2026 09:30`, as clocks show it in Việt Nam. */
export const vietnamMoment = (at: Instant, language: Language): string =>
  `${dayLabel(localDateOf(at))[language]} ${localTimeOf(at)}`;
