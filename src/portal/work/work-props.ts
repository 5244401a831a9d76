import type { Language } from '../../domain/text/text.js';
import type { WorkPageQuery } from '../generated/work.js';
import type { SessionViewer } from '../shell/session.js';

type Labels = NonNullable<WorkPageQuery['states']>;

/** The properties of every part of the page. */
export type WorkProps = {
  readonly work: NonNullable<WorkPageQuery['myWork']>;
  readonly states: Labels;
  readonly letterStates: Labels;
  readonly viewer: SessionViewer;
  readonly language: Language;
};
