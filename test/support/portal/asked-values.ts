import { type DocumentNode, Kind } from 'graphql';
import { toGlobalId } from '../../../src/graphql/shared/ids.js';

/** The subjects of the clients' queries. */
export type Asked = {
  readonly units: readonly string[];
  readonly scope: string;
  readonly months: readonly string[];
  readonly days: readonly string[];
  readonly officials: readonly string[];
  readonly reorganisations: readonly string[];
  readonly draft: string;
};

type Values = Readonly<Record<string, unknown>>;

const preview = (scope: string) => ({ scope, idempotencyKey: 'one-content-0001', reason: 'xem trước' });

/** Values of a variable, by the document and by its name; undefined: it is left out. */
function valuesOf(document: string, variable: string, isNeeded: boolean, asked: Asked): readonly unknown[] {
  const { units, scope, months, days, officials, reorganisations, draft } = asked;
  switch (`${document}.${variable}`) {
    case 'OneOfficial.id':
      return officials.map((id) => toGlobalId('Official', id));
    case 'OneReorganisation.id':
    case 'ReorganisationPreviewOf.id':
      return reorganisations;
    case 'OneMethodDraft.id':
    case 'EffectOfDraft.id':
    case 'MethodDraft.id':
      return [draft];
    case 'Method.id':
      return [undefined];
    case 'RunList.first':
    case 'UnitsCalled.first':
      return [10];
    case 'UnitsCalled.text':
      return ['xuan', 'nam'];
    case 'Node.id':
      return units.flatMap((unit) => [
        toGlobalId('Unit', unit),
        ...days.map((day) => toGlobalId('UnitOnDay', unit, day)),
      ]);
    case 'VillagesOfCommune.within':
      return units;
    case 'PreviewCalendar.input':
      return [{ ...preview(scope), lockAfter: 4 }];
    case 'PreviewHolidays.input':
      return [{ ...preview(scope), scope: undefined, remove: ['2026-12-31'] }];
    case 'PreviewLadder.input':
      return [{ ...preview(scope), sendTime: '08:00' }];
    case 'PreviewLetterhead.input':
      return [{ ...preview(scope) }];
    case 'PreviewMethodDraft.input':
      return [{ draft, idempotencyKey: 'one-content-0001', reason: 'xem trước', minimumCoverage: 0.6 }];
    case 'Certainty.awarded':
      return [3];
    case 'Compared.units':
      return [units.slice(0, 2)];
    case 'Compared.a':
    case 'Compared.c':
      return [units[0]];
    case 'Compared.b':
    case 'Compared.d':
      return [units[1]];
    case 'Compared.hasThird':
    case 'Compared.hasFourth':
      return [false];
  }
  switch (variable) {
    case 'lang':
    case 'letter':
      return ['VI'];
    case 'unit':
    case 'id':
      return units;
    case 'scope':
    case 'within':
      return [scope];
    case 'period':
    case 'to':
    case 'month':
    case 'before':
    case 'from':
      return isNeeded ? months : [undefined, ...months];
    case 'at':
    case 'day':
    case 'on':
      return isNeeded ? days : [undefined, ...days];
    case 'first':
      return [20];
    case 'code':
      return ['G03'];
    case 'mine':
    case 'includeLifted':
      return [true];
    default:
      return [undefined];
  }
}

/** All that a document is asked with. Defaults stay as they are. */
export function variablesOf(document: DocumentNode, asked: Asked): Values[] {
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  const name = operation.name?.value ?? '';
  return (operation.variableDefinitions ?? []).reduce<Values[]>(
    (all, { variable, type, defaultValue }) => {
      const isDefault = defaultValue !== undefined && !['unit', 'period', 'at', 'first'].includes(variable.name.value);
      const values =
        isDefault || isDay(name, variable.name.value)
          ? [undefined]
          : valuesOf(name, variable.name.value, type.kind === Kind.NON_NULL_TYPE, asked);
      return all.flatMap((one) => values.map((value) => ({ ...one, [variable.name.value]: value })));
    },
    [{}],
  );
}

/** Bounds of lists that are no months. */
const isDay = (document: string, variable: string): boolean =>
  [
    'RunList',
    'AdministrationLog',
    'Calendar',
    'RankingHistory',
    'RankingHistories',
    'Series',
    'SeriesOfIndicators',
  ].includes(document) && ['from', 'to'].includes(variable);
