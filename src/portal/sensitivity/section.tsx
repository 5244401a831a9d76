import type { JSX } from 'preact';
import { FACTOR_TEXTS } from '../../domain/sensitivity/sensitivity-texts.js';
import { numberText, rateText } from '../../domain/text/number-text.js';
import { capitalised, type Language } from '../../domain/text/text.js';
import { ChartFigure } from '../chart/chart-figure.js';
import { type AxisScale, linearScale } from '../chart/geometry.js';
import type { RankingSensitivityQuery } from '../generated/sensitivity.js';
import { PageTable } from '../parts/page-table.js';
import { useLanguage, useWords } from '../shell/page-context.js';
import type { SensitivityAnswer } from './load-sensitivity.js';
import { sensitivityWords } from './texts.js';

type SectionProps = {
  readonly sensitivity: SensitivityAnswer;
  /** The code of the method, on its page. The section then names the ranking, and is left out if another version made it. */
  readonly method?: string;
};

/** The section on the listed choices that change the order of a ranking. */
export function SensitivitySection(props: SectionProps): JSX.Element {
  const [words] = useWords(sensitivityWords);
  return (
    <section>
      <h2>{words.title}</h2>
      <Told {...props} />
    </section>
  );
}

function Told({ sensitivity: answer, method }: SectionProps): JSX.Element {
  const [words, language] = useWords(sensitivityWords);
  if (answer === undefined) return <p>{words.later}</p>;
  if (answer === null || (method !== undefined && answer.methodVersion.code !== method))
    return <p>{words.noRanking}</p>;
  if (!answer.sensitivity) return <p>{answer.whyNoCertainty}</p>;
  const { statement, factors, runs, meanShift } = answer.sensitivity;
  return (
    <>
      {method !== undefined && <p>{words.ofMethod(answer.period.name)}</p>}
      {factors ? <VarianceChart sentence={statement} shares={factors} /> : <p>{statement}</p>}
      <p>{words.lead(numberText(runs)[language], numberText(meanShift, 1, 1)[language])}</p>
      <p>{words.whole}</p>
    </>
  );
}

type Sensitivity = NonNullable<NonNullable<RankingSensitivityQuery['ranking']>['sensitivity']>;
type Share = NonNullable<Sensitivity['factors']>[number];
type ChartProps = { readonly sentence: string; readonly shares: readonly Share[] };

const BAR = 9;
const STEP = 13;
const NAME = 20;
const ROW = NAME + 2 * STEP + 12;
const FOOT = 24;
const VALUES = 104;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Each choice with the share of the variance that it explains alone, and the share that it has a part in. */
function VarianceChart({ sentence, shares }: ChartProps): JSX.Element {
  const [words, language] = useWords(sensitivityWords);
  const height = shares.length * ROW + FOOT;
  return (
    <ChartFigure
      sentence={sentence}
      heightAt={() => height}
      draw={(width) => {
        const x = linearScale(0, 1, 6, width - VALUES);
        return (
          <>
            {TICKS.map((tick) => (
              <g key={tick}>
                <line class="grid" x1={x(tick)} x2={x(tick)} y1={4} y2={height - FOOT} />
                <text class="tick" x={x(tick)} y={height - 6} text-anchor={tick === 0 ? 'start' : 'middle'}>
                  {rateText(tick, 0)[language]}
                </text>
              </g>
            ))}
            {shares.map((share, at) => (
              <g key={share.factor} class="variance">
                <text class="name" x={6} y={at * ROW + 15}>
                  {nameOf(share, language)}
                </text>
                <Bar {...barOf(share, 'alone')} x={x} y={at * ROW + NAME} />
                <Bar {...barOf(share, 'total')} x={x} y={at * ROW + NAME + STEP} />
              </g>
            ))}
          </>
        );
      }}
      legend={
        <>
          <ul class="key">
            {(['alone', 'total'] as const).map((kind) => (
              <li key={kind}>
                <svg width="28" height={BAR} aria-hidden="true" class="variance">
                  <rect class={kind} width="28" height={BAR} rx="2" />
                </svg>
                {words[`${kind}Key`]}
              </li>
            ))}
          </ul>
          <p class="legend">{words.errorKey}</p>
        </>
      }
      table={
        <PageTable
          box={words.table}
          rows={shares}
          rowKey={({ factor }) => factor}
          columns={[
            { header: words.factor, is: 'name', cell: (share) => nameOf(share, language) },
            { header: words.alone, is: 'number', cell: (share) => tenths(share.firstOrder, language) },
            { header: words.error, is: 'number', cell: (share) => tenths(share.firstOrderError, language) },
            { header: words.total, is: 'number', cell: (share) => tenths(share.total, language) },
            { header: words.error, is: 'number', cell: (share) => tenths(share.totalError, language) },
          ]}
        />
      }
    />
  );
}

const nameOf = ({ factor }: Share, language: Language): string => capitalised(FACTOR_TEXTS[factor][language]);
const tenths = (share: number, language: Language): string => rateText(share)[language];

type BarOf = { readonly kind: 'alone' | 'total'; readonly share: number; readonly error: number };

const barOf = (share: Share, kind: BarOf['kind']): BarOf =>
  kind === 'alone'
    ? { kind, share: share.firstOrder, error: share.firstOrderError }
    : { kind, share: share.total, error: share.totalError };

/** Inside the picture: an estimate may lie a little below 0 or above 1. */
function Bar({ kind, share, error, x, y }: BarOf & { readonly x: AxisScale; readonly y: number }): JSX.Element {
  const language = useLanguage();
  const at = (value: number) => x(Math.min(Math.max(value, 0), 1));
  const middle = y + BAR / 2;
  return (
    <>
      <rect class={kind} x={x(0)} y={y} width={Math.max(at(share) - x(0), 1)} height={BAR} rx={2} />
      {error > 0 && <line class="error" x1={at(share - error)} x2={at(share + error)} y1={middle} y2={middle} />}
      <text class="tick small" x={at(share + error) + 6} y={y + BAR}>
        {rateText(share, 0)[language]} ± {numberText(100 * error, 1, 1)[language]}
      </text>
    </>
  );
}
