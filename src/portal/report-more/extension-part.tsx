import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import { dayLabel, momentLabel } from '../../domain/time/texts.js';
import { DayAlone, useDayAlone } from '../change-form/day-input.js';
import { type AboutReport, ASKED_EXTENSION, commentAt } from '../draft/typed-comments.js';
import { isAllowed } from '../filing/allowed.js';
import type { KeptPage } from '../filing/answer.js';
import type { EndProps } from '../filing/end-props.js';
import { useSameKey } from '../filing/same-key.js';
import { attempted } from '../filing/send-unsent.js';
import type { ReportOnPage } from '../filing/use-report.js';
import { RequestExtensionDocument, TakeBackExtensionRequestDocument } from '../generated/report.js';
import type { ExtensionGround } from '../generated/types.js';
import { apiLanguage } from '../shell/page.js';
import { moreWords } from './texts.js';

type ExtensionProps = EndProps & { readonly grounds: KeptPage['grounds'] };

/** Granted, requested and refused extensions, and the form to request one. */
export function ExtensionPart(props: ExtensionProps): JSX.Element {
  const { report, language } = props;
  return (
    <>
      <Course report={report} language={language} />
      {isAllowed(report, 'TAKE_BACK_EXTENSION_REQUEST') && <TakeBack {...props} />}
      {isAllowed(report, 'REQUEST_EXTENSION') && <AskForm {...props} />}
    </>
  );
}

function Course({ report, language }: { readonly report: ReportOnPage; readonly language: Language }): JSX.Element {
  const words = moreWords[language].extension;
  const day = (of: string): string => dayLabel(of)[language];
  const { extensions, extensionRequest: asked, extensionRefusal: refused } = report.form;
  return (
    <>
      {extensions.map(({ extension }) => (
        <p key={extension.day}>{words.granted(day(extension.day), day(extension.grantedOn))}</p>
      ))}
      {asked && <p>{words.asked(day(asked.day))}</p>}
      {refused && !asked && (
        <p>
          {words.refused(momentLabel(refused.refusedAt)[language])} {refused.reason}
        </p>
      )}
    </>
  );
}

function TakeBack({ report, session, language, onFaults }: ExtensionProps): JSX.Element {
  const words = moreWords[language].extension;
  const [told, setTold] = useState('');
  const keyOf = useSameKey();
  const takeBack = async (): Promise<void> => {
    setTold('');
    const { unit, period, revision } = report.form;
    const what = { unit: unit.slug, period: period.code, expectedRevision: revision };
    const input = { ...what, idempotencyKey: keyOf(what) };
    const attempt = await report.changeWith(() =>
      attempted(session.change(TakeBackExtensionRequestDocument, { input, lang: apiLanguage(language) })),
    );
    if (attempt.kind !== 'ANSWERED') setTold(moreWords[language].offline);
    else if (attempt.filed.errors.length > 0) onFaults();
  };
  return (
    <p>
      <button type="button" class="action quiet" disabled={report.isBusy} onClick={() => void takeBack()}>
        {words.takeBack}
      </button>{' '}
      <output>{told}</output>
    </p>
  );
}

function AskForm({ report, session, language, onFaults, grounds }: ExtensionProps): JSX.Element {
  const words = moreWords[language].extension;
  const kept = (place: AboutReport): string => commentAt(report.draft, place);
  const [ground, reason] = [kept('EXTENSION_GROUND'), kept('EXTENSION_REASON')];
  const [told, setTold] = useState('');
  const keyOf = useSameKey();
  const [dayFault, readDay] = useDayAlone(language);
  const ask = async (form: HTMLFormElement): Promise<void> => {
    setTold('');
    const day = readDay(form);
    if (day === undefined) return;
    const { unit, period, revision } = report.form;
    const what = {
      unit: unit.slug,
      period: period.code,
      expectedRevision: revision,
      day,
      ground: ground as ExtensionGround,
      reason,
    };
    const input = { ...what, idempotencyKey: keyOf(what) };
    const attempt = await report.changeWith(() =>
      attempted(session.change(RequestExtensionDocument, { input, lang: apiLanguage(language) })),
    );
    if (attempt.kind !== 'ANSWERED') setTold(moreWords[language].offline);
    else if (attempt.filed.errors.length > 0) onFaults();
    else for (const place of ASKED_EXTENSION) report.comment(place, '');
  };
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        void ask(event.currentTarget);
      }}
    >
      <div class="part">
        <DayAlone
          id="gia-han-ngay"
          language={language}
          fault={dayFault}
          label={words.day}
          first={report.form.extensionDays?.first}
          last={report.form.extensionDays?.last}
          value={kept('EXTENSION_DAY')}
          onType={(text) => report.comment('EXTENSION_DAY', text)}
        />
      </div>
      <div class="part">
        <label for="gia-han-loai">{words.ground}</label>
        <select
          id="gia-han-loai"
          required
          value={ground}
          onChange={({ currentTarget }) => report.comment('EXTENSION_GROUND', currentTarget.value)}
        >
          <option value="">{words.chooseGround}</option>
          {(grounds ?? []).map((label) => (
            <option key={label.value} value={label.value}>
              {label[language]}
            </option>
          ))}
        </select>
      </div>
      <div class="part">
        <label for="gia-han-ly-do">{words.reason}</label>
        <p class="aside" id="gia-han-goi-y">
          {words.reasonHint}
        </p>
        <textarea
          id="gia-han-ly-do"
          rows={3}
          required
          aria-describedby="gia-han-goi-y"
          value={reason}
          onInput={({ currentTarget }) => report.comment('EXTENSION_REASON', currentTarget.value)}
        />
      </div>
      <p>
        <button type="submit" class="action quiet" disabled={report.isBusy}>
          {words.ask}
        </button>{' '}
        <output>{told}</output>
      </p>
    </form>
  );
}
