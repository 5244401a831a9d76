import type { AnySection, SectionName } from '../administration-frame/section.js';

/** The sections that exist. Each is a file of its own, loaded when it is opened. */
export const SECTIONS: Readonly<Partial<Record<SectionName, () => Promise<AnySection>>>> = {
  officials: async () => (await import('../administration-officials/section.js')).officialsSection,
  calendar: async () => (await import('../administration-calendar/section.js')).calendarSection,
  letters: async () => (await import('../administration-letters/section.js')).lettersSection,
  reorganisations: async () => (await import('../administration-reorganisations/section.js')).reorganisationsSection,
  units: async () => (await import('../administration-units/section.js')).unitsSection,
  files: async () => (await import('../administration-files/section.js')).filesSection,
  operation: async () => (await import('../administration-operation/section.js')).operationSection,
  method: async () => (await import('../administration-method/section.js')).methodSection,
  log: async () => (await import('../administration-log/section.js')).logSection,
};
