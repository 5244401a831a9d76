import type { MethodDraft } from '../domain/administration/method-draft.js';
import type { MethodVersion } from '../domain/method.js';
import type { Settings } from '../domain/scope-settings.js';

type PublicationParts = {
  readonly drafts: { all(): Promise<readonly MethodDraft[]> };
  readonly methods: { save(method: MethodVersion): Promise<void> };
  readonly settings: {
    bringIntoForce(method: Settings['methods'][number]): Promise<void>;
    current(): Promise<Settings>;
  };
};

/** A published draft is a version on its way into force: it can change no more, so anybody may do the rest, and twice. */
export const publicationStore = ({ drafts, methods, settings }: PublicationParts) => ({
  /** Does what whoever published did not come to. Answers the settings, anew where something was lacking in these. */
  async settle(current: Settings): Promise<Settings> {
    const lacking = (await drafts.all()).flatMap(({ state, from, method }) =>
      state === 'PUBLISHED' && from !== null && !current.methods.some(({ id }) => id === method.id)
        ? [{ method, from }]
        : [],
    );
    for (const { method, from } of lacking) {
      await methods.save(method);
      await settings.bringIntoForce({ id: method.id, from });
    }
    return lacking.length > 0 ? settings.current() : current;
  },
});
