import type { StoresWith } from '../../store/index.js';

export type RecomputeDeps = StoresWith<{
  settings: 'current' | 'fixDueDays';
  /** Completes the publication of method versions that broke off, so that they come into force. */
  publications: 'settle';
  registers: 'version';
  methods: 'version';
  reports: 'eachOfScope';
  rankings: 'ranks' | 'publish';
  hindrances: 'periods' | 'one' | 'put' | 'clear';
  unreadable: 'take';
  recomputeMarks: 'list' | 'mark' | 'clear';
}>;
