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
 * A published draft never changes, so any process may bring it into force, even twice. Of two drafts published at the
 * same moment, the settings item decides which one comes into force.
 */
export const publicationStore = ({ drafts, methods, settings }: PublicationParts) => {
  /**
   * False if another version came into force first, in that month or later. The draft then counts as never published.
   */
  const bring = async (draft: MethodDraft, from: PeriodId): Promise<boolean> => {
    const { method, trail } = draft;
    await methods.save(method, trail.length);
    const isInForce = await settings.bringIntoForce({ id: method.id, from });
    if (!isInForce) await drafts.takeBack(draft);
    return isInForce;
  };

  return {
    bring,

    /** Completes interrupted publications. Returns the settings, read again if a version was missing. */
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
