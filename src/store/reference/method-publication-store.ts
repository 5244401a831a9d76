import type { MethodDraft } from '../../domain/administration/method-draft.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import type { PeriodId } from '../../domain/time/period.js';

type PublicationParts = {
  readonly drafts: { all(): Promise<readonly MethodDraft[]>; takeBack(published: MethodDraft): Promise<void> };
  readonly methods: { save(method: MethodVersion, edition: number): Promise<void> };
  readonly settings: {
    bringIntoForce(method: Settings['methods'][number]): Promise<boolean>;
    current(): Promise<Settings>;
  };
};

/**
 * A published draft is a version on its way into force: nothing changes it meanwhile, so anybody may do the rest, and
 * twice. Which of two that were published at the same moment comes into force, the item of the settings decides.
 */
export const publicationStore = ({ drafts, methods, settings }: PublicationParts) => {
  /** False when another version came first into force in that month or later: then it is a draft again, as if it had never been published. */
  const bring = async (draft: MethodDraft, from: PeriodId): Promise<boolean> => {
    const { method, trail } = draft;
    await methods.save(method, trail.length);
    const stands = await settings.bringIntoForce({ id: method.id, from });
    if (!stands) await drafts.takeBack(draft);
    return stands;
  };

  return {
    bring,

    /** Does what whoever published did not come to. Answers the settings, anew where something was lacking in these. */
    async settle(current: Settings): Promise<Settings> {
      const lacking = (await drafts.all())
        .flatMap((draft) =>
          draft.state === 'PUBLISHED' &&
          draft.from !== null &&
          !current.methods.some(({ id }) => id === draft.method.id)
            ? [{ draft, from: draft.from }]
            : [],
        )
        .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
      for (const { draft, from } of lacking) await bring(draft, from);
      return lacking.length > 0 ? settings.current() : current;
    },
  };
};
