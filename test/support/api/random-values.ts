import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  print,
} from 'graphql';

export type RandomValues = {
  /** A literal, or a variable that is declared for it. */
  of(arg: GraphQLArgument | GraphQLInputField): string;
  condition(): string;
  declarations(): readonly string[];
  given(): Record<string, unknown>;
};

/** Names that lead somewhere in the demonstration, and a few that lead nowhere. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  scope: ['cho-don', 'cho-don', 'bac-kan', 'nowhere'],
  within: ['cho-don', 'xuan-lac'],
  unit: ['xuan-lac', 'bang-lung', 'nam-cuong', 'cho-don', 'nowhere'],
  units: ['xuan-lac', 'bang-lung', 'nam-cuong'],
  id: ['xuan-lac', 'bang-lung', 'cho-don', 'VW5pdDp4dWFuLWxhYw', 'nowhere'],
  ids: ['VW5pdDp4dWFuLWxhYw', 'VW5pdDpiYW5nLWx1bmc', 'nowhere'],
  indicator: ['G03', 'F03', 'E01', 'F07', 'Z99'],
  indicators: ['G03', 'F03', 'E01'],
  code: ['G03', 'F03', 'E01'],
  from: ['2025-12', '2026-03', '2026-09', '2022-01'],
  to: ['2026-08', '2026-10', '2026-11'],
};
const PERIODS = ['2026-08', '2026-09', '2026-10', '2026-Q3', '2025', '2026-11', '2030-01'];
const DAYS = ['2026-10-14', '2026-11-24', '2026-01-01', '2027-12-31'];
const PAGES = [1, 1, 2, 3, 5, 5, 10, 20, 48, 100];
const STRANGE_PAGES = [0, -1, 101, 2_147_483_647];
const WRONG: readonly unknown[] = ['x', -1.5, {}, [], [null], 1e10, true, ''];

/** A plain value of the type: what a client would send, or null where the type allows it. */
type Plain = (name: string, type: GraphQLInputType, depth: number) => unknown;

export function randomValues(random: () => number): RandomValues {
  const declared: string[] = [];
  const given: Record<string, unknown> = {};
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

  const plain: Plain = (name, type, depth) => {
    if (!isNonNullType(type) && random() < 0.08) return null;
    const wanted = getNullableType(type);
    if (isListType(wanted))
      return Array.from({ length: Math.floor(random() * 4) }, () => plain(name, wanted.ofType, depth));
    if (isEnumType(wanted)) return pick(wanted.getValues()).name;
    if (isInputObjectType(wanted)) {
      const fields = Object.values(wanted.getFields());
      const chosen = wanted.isOneOf
        ? [pick(fields)]
        : fields.filter((field) => isRequiredInputField(field) || (depth < 3 && random() < 0.3));
      return Object.fromEntries(chosen.map((field) => [field.name, plain(field.name, field.type, depth + 1)]));
    }
    return scalar(name, wanted.name);
  };

  function scalar(name: string, type: string): unknown {
    switch (type) {
      case 'Int':
        return random() < 0.04 ? pick(STRANGE_PAGES) : pick(PAGES);
      case 'Float':
        return pick([0, 0.5, 12.25]);
      case 'Boolean':
        return random() < 0.5;
      case 'LocalDate':
        return pick(DAYS);
      case 'DateTimeISO':
        return '2026-11-24T08:00:00.000Z';
      default:
        return pick(TEXTS[name] ?? (/period|month/i.test(name) ? PERIODS : ['xuan-lac', 'G03', '2026-10', '']));
    }
  }

  function variable(type: string, value: unknown, mayBeNull: boolean): string {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}`);
    const luck = random();
    // Of optional values two in five are absent, null or wrong; of required ones one in twelve.
    const isGiven = random() < (mayBeNull ? 0.6 : 0.92);
    if (isGiven) given[name] = value;
    else if (luck < 0.4) given[name] = null;
    else if (luck < 0.5) given[name] = pick(WRONG);
    return `$${name}`;
  }

  const literal = (value: unknown, type: GraphQLInputType): string => {
    const node = astFromValue(value, getNullableType(type));
    return node ? print(node) : 'null';
  };

  return {
    of({ name, type, defaultValue }) {
      const value = plain(name, type, 0);
      if (random() < 0.5) return literal(value, type);
      const bare = String(getNullableType(type));
      const isStrict = isNonNullType(type);
      const hasDefault = defaultValue !== undefined;
      const otherwise = literal(plain(name, getNullableType(type), 0), type);
      const forms = [
        String(type),
        ...(isStrict && !hasDefault ? [] : [bare]),
        ...(otherwise === 'null' && isStrict && !hasDefault ? [] : [`${bare} = ${otherwise}`]),
        ...(otherwise === 'null' ? [] : [`${bare}! = ${otherwise}`]),
      ];
      return variable(pick(forms), value, !isStrict);
    },
    condition() {
      const value = random() < 0.5;
      if (random() < 0.5) return String(value);
      return variable(pick(['Boolean!', 'Boolean! = true', 'Boolean = false', 'Boolean = true']), value, false);
    },
    declarations: () => declared,
    given: () => given,
  };
}
