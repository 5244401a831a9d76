import { AnswerFault } from '../shell/ask.js';
import type { SectionRequest } from './section.js';

/** The answer; undefined where the service says that this is not for the viewer. Every other fault stays one. */
export async function ifAllowed<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof AnswerFault && error.kind === 'REFUSED') return undefined;
    throw error;
  }
}

type Actions = { readonly allowedActions: readonly { readonly isAllowed: boolean }[] } | null | undefined;

/** Whether the service lets the viewer do anything to it. */
export const isChangeable = (of: Actions): boolean => of?.allowedActions.some(({ isAllowed }) => isAllowed) ?? false;

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
