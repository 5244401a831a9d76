import {
  type AdministrationDecision,
  type AdministrationRequest,
  decisionOn,
  requestFaults,
} from '../administration/request.js';
import { rootPath } from '../administration/settings-edit.js';
import { revisionOf } from '../official/trail.js';
import type { UserError } from '../refusal/codes.js';
import { refusal, wrongDraftState } from '../refusal/refusal.js';
import { isUnit } from '../register/life.js';
import { foldReorganisations, reasonsToRefuseWithdrawal, registerInForce } from '../register/register-in-force.js';
import type { Reorganisation } from '../register/reorganisation.js';
import { type Register, type Unit, type UnitId, unitById } from '../register/unit.js';
import type { Settings } from '../settings/scope-settings.js';
import type { Text } from '../text/text.js';
import { addDays, type LocalDate, localDateOf } from '../time/local-date.js';
import { FREQUENCIES, monthsFrom, type PeriodId, periodHolding } from '../time/period.js';
import { periodLabel } from '../time/texts.js';
import type { ReorganisationDraft } from './draft.js';
import { scopesEndingBy, settingsAfter, settingsBefore } from './handover.js';
import { namingFaults } from './naming-faults.js';
import { type NameOfUnit, publicationError, reorganisationError } from './texts.js';

/** Everything that decides a publication, a confirmation or a withdrawal. */
export type PublicationSituation = {
  readonly settings: Settings;
  /** The register in force. */
  readonly register: Register;
  /** The units to which the published events are applied. */
  readonly base: { readonly version: number; readonly units: readonly Unit[] };
  readonly draft: ReorganisationDraft | undefined;
  /** Communes of another event that have reports and would have begun below another unit. */
  readonly displaced: readonly UnitId[];
  /** Reports submitted under the new map. */
  readonly submitted: readonly ReportName[];
};

export type ReorganisationState = 'DRAFT' | 'PUBLISHED';

export type ReportName = { readonly unit: string; readonly period: string };

type PublicationDecision = AdministrationDecision<Pick<PublicationSituation, 'settings' | 'register'>>;

export const publishedEvent = ({ events = [] }: Register, id: string): Reorganisation | undefined =>
  events.find((event) => event.id === id);

/** Faults of a draft together with the published events, in words; empty = it can be published. */
export function draftFaults(situation: PublicationSituation, event: Reorganisation): UserError[] {
  const { settings, register, base } = situation;
  const events = [...(register.events ?? []), event];
  const { units, faults: onMap } = foldReorganisations(base.units, events);
  const faults = [...onMap, ...namingFaults(event, (id) => unitById(register, id, addDays(event.effective, -1)))];
  const days = new Map(events.map(({ id, effective }) => [id, effective]));
  if (faults.length > 0)
    return faults.map((fault) => reorganisationError(fault, event.id, days, nameIn(register, event)));
  const after = { version: register.version + 1, units, base: base.version, events };
  const nameOr = nameOrId(register, event);
  return [
    ...scopesEndingBy(settings, after, event).flatMap(({ scope, heir }) =>
      heir === null ? [publicationError('SCOPE_WITHOUT_HEIR', nameOr(scope.scope))] : [],
    ),
    ...scopeHeirFaults(settings, after, event, nameOr),
    ...displacedFaults(situation, nameOr),
  ];
}

/** Faults of heirs: only a scope that ends has an heir, and the heir must exist from the day on. */
function scopeHeirFaults(
  settings: Settings,
  after: Register,
  event: Reorganisation,
  nameOr: (id: UnitId) => Text | UnitId,
): UserError[] {
  const ending = new Set(scopesEndingBy(settings, after, event).map(({ scope }) => scope.scope));
  return (event.scopeHeirs ?? []).flatMap(({ scope, heir }, i) => {
    const at = ['scopeHeirs', String(i)];
    if (!ending.has(scope)) return [publicationError('SCOPE_GOES_ON', nameOr(scope), '', [...at, 'scope'])];
    const level = unitById(after, heir, event.effective)?.level;
    return level === undefined || level === 'COMMUNE' || level === 'VILLAGE'
      ? [publicationError('SCOPE_HEIR_UNKNOWN', heir, nameOr(scope), [...at, 'heir'])]
      : [];
  });
}

const displacedFaults = ({ displaced }: PublicationSituation, nameOr: (id: UnitId) => Text | UnitId): UserError[] =>
  displaced.slice(0, 1).map((unit) => publicationError('BEGAN_ELSEWHERE', nameOr(unit)));

export const nameIn =
  (register: Register, { changes }: Reorganisation): NameOfUnit =>
  (id) =>
    register.units.findLast((unit) => unit.id === id)?.name ??
    changes.flatMap((change) => (change.of === 'FORM' && change.unit.id === id ? [change.unit.name] : []))[0];

/** The name of a unit in a sentence; its id only if nothing names it. */
const nameOrId = (register: Register, event: Reorganisation) => {
  const nameOf = nameIn(register, event);
  return (id: UnitId): Text | UnitId => nameOf(id) ?? id;
};

/** Decides a publication. A publisher who has not worked on the draft also confirms that rights grow. */
export function decidePublication(
  situation: PublicationSituation,
  request: AdministrationRequest,
): PublicationDecision {
  const { settings, register, base, draft } = situation;
  const errors = requestFaults(request, revisionOf(draft?.trail ?? []));
  if (!draft) return refused([...errors, refusal('NOT_FOUND', ['id'], request.subject.id)]);
  const { id } = draft.event;
  if (publishedEvent(register, id)) return refused([...errors, wrongDraftState(['id'], 'PUBLISHED', 'DRAFT')]);
  errors.push(...draftFaults(situation, draft.event));
  if (errors.length > 0) return refused(errors);
  const isAuthor = draft.authors.includes(request.actor);
  const event = {
    ...draft.event,
    ...(!isAuthor && { confirmedBy: request.actor }),
    publishedAt: request.at,
  };
  const after = registerInForce(register.version + 1, base, [...(register.events ?? []), event]);
  return accepted(situation, request, settingsAfter(settings, after, event), after);
}

export function decideConfirmation(
  situation: PublicationSituation,
  request: AdministrationRequest,
): PublicationDecision {
  const { settings, register, base, draft } = situation;
  const errors = requestFaults(request, revisionOf(draft?.trail ?? []));
  const event = publishedEvent(register, request.subject.id);
  if (!event) return refused([...errors, wrongDraftState(['id'], 'DRAFT', 'PUBLISHED')]);
  if (event.confirmedBy !== undefined) errors.push(refusal('NOTHING_CHANGES', []));
  if (draft?.authors.includes(request.actor)) errors.push(publicationError('AUTHOR_CONFIRMS', event.id));
  if (errors.length > 0) return refused(errors);
  const events = (register.events ?? []).map((published) =>
    published === event ? { ...event, confirmedBy: request.actor } : published,
  );
  const after = registerInForce(register.version + 1, base, events);
  return accepted(situation, request, { ...settings, registerVersion: after.version }, after);
}

export function decideWithdrawal(situation: PublicationSituation, request: AdministrationRequest): PublicationDecision {
  const { settings, register, base, draft } = situation;
  const errors = requestFaults(request, revisionOf(draft?.trail ?? []));
  const event = publishedEvent(register, request.subject.id);
  if (!event) return refused([...errors, wrongDraftState(['id'], 'DRAFT', 'PUBLISHED')]);
  const published = register.events ?? [];
  const days = new Map(published.map(({ id, effective }) => [id, effective]));
  const nameOr = nameOrId(register, event);
  errors.push(
    ...reasonsToRefuseWithdrawal(base.units, published, event.id).map((fault) =>
      reorganisationError(fault, event.id, days, nameIn(register, event)),
    ),
    ...displacedFaults(situation, nameOr),
    ...situation.submitted
      .slice(0, 1)
      .map(({ unit, period }) => publicationError('REPORT_SUBMITTED', nameOr(unit), periodLabel(period))),
  );
  if (errors.length > 0) return refused(errors);
  const events = published.filter((candidate) => candidate !== event);
  const after = registerInForce(register.version + 1, base, events);
  const next = settingsBefore(settings, after, event);
  const homeless = scopeWithoutUnit(next, after);
  if (homeless !== undefined) return refused([publicationError('SCOPE_BEGAN_BY_IT', nameOr(homeless))]);
  const withdrawnRegisters = [...(settings.withdrawnRegisters ?? []), settings.registerVersion];
  return accepted(situation, request, { ...next, withdrawnRegisters }, after);
}

/**
 * A scope without a unit on the map: it was loaded with the installation, by the event's map, and took over from none.
 */
const scopeWithoutUnit = ({ stageScope, scopes }: Settings, after: Register): UnitId | undefined =>
  [stageScope, ...scopes.map(({ scope }) => scope)].find((scope) => !isUnit(after, scope));

const refused = (errors: readonly UserError[]): PublicationDecision => ({ kind: 'REFUSED', errors });

function accepted(
  { settings: before, draft }: PublicationSituation,
  request: AdministrationRequest,
  settings: Settings,
  register: Register,
): PublicationDecision {
  const field = (name: string, was: string | number, is: string | number) =>
    was === is ? [] : [{ field: name, before: String(was), after: String(is) }];
  const scopesOf = ({ scopes }: Settings) =>
    scopes.map(({ scope, ended }) => (ended ? `${scope} → ${ended.heir}` : scope)).join(', ');
  const changes = [
    ...field('registerVersion', before.registerVersion, register.version),
    ...field('scopes', scopesOf(before), scopesOf(settings)),
  ];
  const path = rootPath(before, localDateOf(request.at));
  return decisionOn(request, revisionOf(draft?.trail ?? []), [], () => ({
    after: { settings, register },
    path,
    changes,
  }));
}

/** Periods that are filed under the map of a day: from those that contain it to those that collect today. */
export const periodsAfter = (day: LocalDate, today: LocalDate, closingDay: number): PeriodId[] =>
  FREQUENCIES.flatMap((frequency) =>
    day > today
      ? []
      : monthsFrom(periodHolding(day, frequency, closingDay), periodHolding(today, frequency, closingDay)),
  );
