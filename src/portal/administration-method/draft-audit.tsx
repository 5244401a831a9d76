import type { JSX } from 'preact';
import { enumLabel } from '../administration-frame/labels.js';
import type { SectionContext } from '../administration-frame/section.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import { useInLanguage } from '../change-form/use-in-language.js';
import {
  AuditOfDraftDocument,
  type AuditOfDraftQuery,
  ChangeMethodDraftDocument,
  type MethodDraftPartsFragment,
  PreviewMethodDraftDocument,
} from '../generated/administration-method.js';
import { AnswerFault } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';
import { DraftChanges } from './draft-changes.js';
import { draftWords } from './texts.js';

type Audit = NonNullable<NonNullable<AuditOfDraftQuery['methodDrafts']>[number]['audit']>;
type Finding = Audit['findings'][number];
type Named = Pick<Finding, 'code' | 'indicators'>;

type Props = SectionContext & {
  readonly draft: MethodDraftPartsFragment;
  readonly onChanged: (draft: MethodDraftPartsFragment | null, said: string) => void;
};

const nameOf = ({ code, indicators }: Named): string => [code, ...indicators.map((each) => each.code)].join(' ');

/** What the figures of the latest month show of the draft. It is asked for, because everything is computed anew. */
export function DraftAudit({ draft, session, language, onChanged }: Props): JSX.Element {
  const words = draftWords[language].audit;
  const [asked, setAsked] = useInLanguage<AuditOfDraftQuery | string | null>(language, null);
  async function askAudit(): Promise<void> {
    try {
      setAsked(await session.ask(AuditOfDraftDocument, { id: draft.code, lang: apiLanguage(language) }));
    } catch (error) {
      if (!(error instanceof AnswerFault)) throw error;
      setAsked(error.message);
    }
  }
  const answer = typeof asked === 'string' ? null : asked;
  const audit = answer?.methodDrafts?.[0]?.audit;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        <button type="button" class="action quiet" onClick={() => void askAudit()}>
          {words.ask}
        </button>
      </p>
      <output>
        {typeof asked === 'string' ? asked : asked && (audit ? words.found(audit.findings.length) : words.none)}
      </output>
      {audit && <p class="aside">{audit.limits}</p>}
      <ul class="records">
        {audit?.findings.map((finding) => (
          <li key={finding.sentence}>
            <span class="tag">{enumLabel(answer?.severities ?? [], finding.severity)}</span> {finding.sentence}{' '}
            {finding.advice}
            {finding.remedy && <RemedyForm {...{ finding, draft, session, language, onChanged }} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The change of the draft that mends a finding: it is looked at, with what becomes of the finding, and then saved. */
function RemedyForm({
  finding,
  draft,
  session,
  language,
  onChanged,
}: Props & { readonly finding: Finding }): JSX.Element {
  const words = draftWords[language];
  const { audit } = words;
  return (
    <ChangePart
      {...{ session, language }}
      words={{ title: audit.remedy(finding.indicators.map(({ code }) => code).join(', ')), submit: audit.submit }}
      action={actionOf(draft.allowedActions, 'CHANGE_METHOD_DRAFT')}
      question={ChangeMethodDraftDocument}
      subject={{ draft: draft.code, expectedRevision: draft.revision, indicators: finding.remedy ?? [] }}
      fields={{}}
      look={async (input) => {
        const { answer } = await session.ask(PreviewMethodDraftDocument, { input, lang: apiLanguage(language) });
        const after = answer?.methodDraft;
        const isGone = !after?.audit?.findings.some((each) => nameOf(each) === nameOf(finding));
        const shown = after && (
          <>
            <DraftChanges changes={after.changes} language={language} />
            {after.faults.map(({ message }) => (
              <p key={message}>{message}</p>
            ))}
            {after.effect && (
              <p>{words.effect.moved(after.effect.movedCount, after.effect.rankedCount, after.effect.communeCount)}</p>
            )}
            {after.audit && <p>{isGone ? audit.gone : audit.stays}</p>}
          </>
        );
        return { faults: answer?.errors ?? [], shown };
      }}
      onDone={(answered) => onChanged(answered.draft, words.saved)}
    />
  );
}
