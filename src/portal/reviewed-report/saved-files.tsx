import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import { FileLines } from '../evidence/file-lines.js';
import { evidenceWords } from '../evidence/texts.js';
import { EvidenceAddressesDocument } from '../generated/evidence.js';
import type { SavedFileFragment } from '../generated/reviewed-report.js';
import type { OfficialSession } from '../session/session.js';

type Props = {
  readonly files: readonly SavedFileFragment[];
  /** The report that they belong to. */
  readonly of: { readonly unit: string; readonly period: string };
  readonly session: OfficialSession;
  readonly language: Language;
};

/** Files that prove a figure or the report. Their addresses end after minutes, so each is asked for when it is opened. */
export function SavedFiles({ files, of, session, language }: Props): JSX.Element | null {
  const [said, setSaid] = useState('');
  if (files.length === 0) return null;
  const open = async ({ sha256 }: SavedFileFragment): Promise<void> => {
    const answer = await session.ask(EvidenceAddressesDocument, of).catch(() => undefined);
    const form = answer?.reportForm;
    const all = form ? [...form.files, ...form.figures.flatMap((figure) => figure.files)] : [];
    const address = all.find((file) => file.sha256 === sha256)?.address;
    // It is handed out as an attachment, so the page stays.
    if (address) location.assign(address);
    else setSaid(evidenceWords[language].gone);
  };
  return (
    <>
      <FileLines files={files} language={language} onOpen={(file) => void open(file)} />
      <output>{said}</output>
    </>
  );
}
