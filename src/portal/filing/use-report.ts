import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { ReportOnDevice } from '../draft/device.js';
import { type FieldKey, keptOwn, type Typing, tookTheirs, typedInto, type Unsent } from '../draft/draft.js';
import { newIdempotencyKey } from '../draft/request-key.js';
import { draftSender, type Outcome, type Receipt } from '../draft/sender.js';
import { withForm } from '../draft/sending.js';
import { withComment, withoutComments } from '../draft/typed-comments.js';
import { checkForm, rightFields } from '../form-rules/check-form.js';
import { type FormOnPage, formToCheck } from '../form-rules/form-to-check.js';
import { type FormStateFragment, ReportPageDocument } from '../generated/report.js';
import { reportAddress } from '../parts/api-names.js';
import type { OfficialSession } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';
import { useLanguage, useSession } from '../shell/page-context.js';
import type { OpenedForm } from './answer.js';
import { deviceOfBrowser } from './load.js';
import { type Attempt, sendUnsent, valuesOf, withAnswer } from './send-unsent.js';

export type Refusal = { readonly message: string; readonly path: readonly string[] };

export type ReportOnPage = ReturnType<typeof useReport>;

/** The name under which the device keeps the parts of a report. */
export const reportOnDevice = ({ viewer }: OfficialSession, form: FormOnPage): ReportOnDevice => ({
  official: viewer.id,
  ...reportAddress(form),
});

/** States in which the report is with its officer. */
const WITH_OFFICER: ReadonlySet<FormStateFragment['state']> = new Set(['NONE', 'DRAFT', 'RETURNED']);

/** Milliseconds between looks for unsent content. */
const LOOK_EVERY_MS = 15_000;

export function useReport(opened: OpenedForm) {
  const session = useSession();
  const language = useLanguage();
  const { draft } = opened;
  const [form, setForm] = useState(opened.page.form);
  const shownForm = useRef(form);
  const sentBack = useRef(opened.page.sentBack);
  const [isSubmission, setSubmission] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isSignedOut, setSignedOut] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [wipes, setWipes] = useState(0);
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const check = useMemo(() => formToCheck(form), [form]);
  const latest = useRef({ check, session, language });
  latest.current = { check, session, language };

  const adopt = (answered: FormStateFragment): void => {
    shownForm.current = withAnswer(shownForm.current, answered);
    // A report that went on is not the one that came back any more. Whatever brings it back again has its own reason.
    if (!WITH_OFFICER.has(answered.state)) sentBack.current = null;
    setForm(shownForm.current);
    draft.change((open) => withForm(open, valuesOf(shownForm.current)));
    const report = reportOnDevice(latest.current.session, shownForm.current);
    const kept = { form: { ...opened.page, form: shownForm.current, sentBack: sentBack.current }, keptAt: Date.now() };
    void deviceOfBrowser()
      .keepForm(report, kept)
      .catch(() => undefined);
  };

  /** Loads the report again from the service. */
  const readAgain = async (): Promise<void> => {
    const { session, language } = latest.current;
    const { revision } = shownForm.current;
    const variables = { ...reportAddress(shownForm.current), lang: apiLanguage(language) };
    // If there is no answer, the page keeps its form, and the next save shows the state.
    const answer = await session.ask(ReportPageDocument, variables).catch(() => undefined);
    // The answer to a change that was made meanwhile is newer.
    if (!answer?.reportForm || shownForm.current.revision !== revision) return;
    const { sentBack: back, ...answered } = answer.reportForm;
    sentBack.current = back;
    adopt(answered);
  };

  const take = (attempt: Attempt): void => {
    setSignedOut(attempt.kind === 'SIGNED_OUT');
    if (attempt.kind === 'ANSWERED') {
      const { errors, form: answered } = attempt.filed;
      setRefusals(errors.map(({ message, path }) => ({ message, path })));
      const isBack = answered && WITH_OFFICER.has(answered.state) && !WITH_OFFICER.has(shownForm.current.state);
      if (answered) adopt(answered);
      // The answer to a change does not say why the report came back.
      if (isBack) void readAgain();
    }
    if (attempt.kind === 'REFUSED') setRefusals([{ message: attempt.message, path: [] }]);
  };

  const deliver = async (unsent: Unsent): Promise<Receipt> => {
    const attempt = await sendUnsent(latest.current.session, shownForm.current, unsent, latest.current.language);
    if (attempt.kind === 'ANSWERED') {
      const accepted = attempt.filed.errors.length === 0;
      const now = attempt.filed.form && valuesOf(withAnswer(shownForm.current, attempt.filed.form));
      take(attempt);
      if (accepted && now) return { kind: 'ACCEPTED', now };
      return { kind: 'REFUSED', now: now ?? undefined };
    }
    take(attempt);
    return attempt.kind === 'REFUSED' ? { kind: 'REFUSED', now: undefined } : { kind: 'UNANSWERED' };
  };

  const sender = useMemo(
    () =>
      draftSender({
        draft,
        deliver,
        revision: () => shownForm.current.revision,
        rightFields: () => rightFields(latest.current.check, draft.current()),
        now: () => Date.now(),
        newKey: newIdempotencyKey,
      }),
    [draft],
  );

  // A layout effect, so that even the first key is drawn.
  useLayoutEffect(() => draft.onChange(() => redraw()), [draft]);
  useEffect(() => {
    const look = (): void => void sender.tick();
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    window.addEventListener('online', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', look);
      draft.close();
    };
  }, [draft, sender]);

  // Somebody else may have changed the report while its tab was in the background.
  useEffect(() => {
    const onShown = (): void => void (document.visibilityState === 'visible' && readAgain());
    document.addEventListener('visibilitychange', onShown);
    return () => document.removeEventListener('visibilitychange', onShown);
  }, [draft]);

  const whileBusy = async <T>(work: () => Promise<T>): Promise<T> => {
    setBusy(true);
    try {
      return await work();
    } finally {
      setBusy(false);
    }
  };

  /** Checks the form as for a submission, and shows the faults. */
  const hasFaults = (): boolean => {
    setSubmission(true);
    const open = draft.current();
    const hasChoice = Object.values(open.edits).some((edit) => edit?.theirs !== undefined);
    return hasChoice || checkForm(latest.current.check, open, true).length > 0;
  };

  const current = draft.current();
  const values = useMemo(() => valuesOf(form), [form]);
  return {
    form,
    /** The change that sent the report back. Undefined while the report is not with its officer. */
    sentBack: WITH_OFFICER.has(form.state) ? sentBack.current : undefined,
    check,
    draft: current,
    held: (key: FieldKey): string => values[key] ?? '',
    faults: checkForm(check, current, isSubmission),
    /** The typist has tried to submit, so every gap counts as a fault. */
    isSubmission,
    isBusy,
    isSignedOut,
    isKept: draft.isKept(),
    refusals,
    type(key: FieldKey, typing: Omit<Typing, 'at'>): void {
      const at = Date.now();
      const heldNow = valuesOf(shownForm.current)[key] ?? '';
      draft.change((open) => typedInto(open, key, { ...typing, at }, heldNow));
    },
    choose: (key: FieldKey, which: 'OWN' | 'THEIRS') =>
      draft.change((open) => (which === 'OWN' ? keptOwn : tookTheirs)(open, key)),
    /** Keeps a comment on a figure or on the whole report. An empty comment is removed. */
    comment: (place: string, text: string) => draft.change((open) => withComment(open, place, text)),
    /** Removes the comments. Called when they were sent, or are no longer wanted. */
    forgetComments: () => draft.change(withoutComments),
    save: () => whileBusy(() => sender.send('SAVE')),
    hasFaults,
    /** The revision of the service's last answer, available before the page is drawn again. */
    revisionNow: () => shownForm.current.revision,
    async submit(): Promise<Outcome | 'FAULTS'> {
      if (hasFaults()) return 'FAULTS';
      const outcome = await whileBusy(() => sender.send('SUBMIT'));
      if (outcome === 'ACCEPTED') setSubmission(false);
      return outcome;
    },
    /** Makes another change of the report, and takes over its answer. */
    changeWith: (change: () => Promise<Attempt>) =>
      whileBusy(async () => {
        const attempt = await change();
        take(attempt);
        return attempt;
      }),
    readAgain,
    /** The number of files of the report that wait on this device. */
    filesOnDevice: () =>
      deviceOfBrowser()
        .fileCount(reportOnDevice(session, form))
        .catch(() => 0),
    wipes,
    wipe: async () => {
      await draft.wipe();
      setWipes((count) => count + 1);
    },
  };
}
