import type { JSX } from 'preact';
import { dayAndTime, periodLabel } from '../../domain/time/texts.js';
import type { FigureFilePartsFragment } from '../generated/administration-files.js';
import { type EnumLabels, enumLabel, unitName } from '../parts/api-names.js';
import { useWords } from '../shell/page-context.js';
import { filesWords } from './texts.js';

type Props = { readonly file: FigureFilePartsFragment; readonly states: EnumLabels };

export function FigureFileFacts({ file, states }: Props): JSX.Element {
  const [{ figures: words }, language] = useWords(filesWords);
  const { decision } = file;
  return (
    <>
      <p>
        <span class={file.state === 'WAITING' ? 'tag open' : 'tag'}>{enumLabel(states, file.state)}</span>{' '}
        <span class="aside">
          {words.loaded(dayAndTime(file.loadedAt)[language], file.loadedBy)}
          {file.area && ` · ${unitName(file.area)}`}
        </span>
      </p>
      <p>
        {words.size(
          file.reportCount,
          file.figureCount,
          periodLabel(file.firstPeriod)[language],
          periodLabel(file.lastPeriod)[language],
        )}
      </p>
      {decision && <p>{words.decided(dayAndTime(decision.at)[language], decision.actorName, decision.reason)}</p>}
    </>
  );
}
