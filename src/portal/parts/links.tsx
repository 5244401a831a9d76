import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { useLanguage } from '../shell/page-context.js';
import { type NamedOnDay, reportAddress, unitName } from './api-names.js';

export type UnitOnDay = { readonly unit: { readonly slug: string }; readonly unitOnDay: { readonly name: string } };

type RankedProps = { readonly row: UnitOnDay; readonly month: string };

/** The unit of a row, as a link to its page of the month. */
export function UnitLink({ row: { unit, unitOnDay }, month }: RankedProps): JSX.Element {
  const language = useLanguage();
  return <a href={pagePath({ page: 'commune', unit: unit.slug, month }, language)}>{unitOnDay.name}</a>;
}

type ReviewedProps = { readonly report: UnitOnDay & { readonly period: { readonly code: string } } };

/** The commune of a report, as a link to its review. */
export const ReviewedUnit = ({ report }: ReviewedProps): JSX.Element => (
  <a href={pagePath({ page: 'reviewed-report', ...reportAddress(report) })}>{report.unitOnDay.name}</a>
);

type UnitLinksProps = {
  readonly units: readonly (NamedOnDay & { readonly slug: string })[];
  readonly pathOf: (slug: string) => string;
  readonly class?: string;
};

export const UnitLinks = ({ units, pathOf, ...list }: UnitLinksProps): JSX.Element => (
  <ul {...list}>
    {units.map((unit) => (
      <li key={unit.slug}>
        <a href={pathOf(unit.slug)}>{unitName(unit)}</a>
      </li>
    ))}
  </ul>
);

type PhoneProps = { readonly phone: string; readonly 'aria-label'?: string };

export const PhoneLink = ({ phone, ...named }: PhoneProps): JSX.Element => (
  <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} {...named}>
    {phone}
  </a>
);
