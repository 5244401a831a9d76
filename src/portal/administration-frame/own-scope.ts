import { AnswerFault } from '../shell/ask.js';
import type { SectionRequest } from './section.js';

/** Asks about the scope of the viewer's own unit, or about the stage's own where that unit is no scope. */
export async function ofOwnScope<Answer>(
  { session }: Pick<SectionRequest, 'session'>,
  ask: (scope: string | undefined) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask(session.viewer?.unitSlug);
  } catch (error) {
    if (error instanceof AnswerFault && (error.kind === 'REFUSED' || error.kind === 'MISSING'))
      return await ask(undefined);
    throw error;
  }
}
