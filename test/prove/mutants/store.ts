import type { Mutant } from '../../support/mutation.js';

const contract = ['contract'];

export const storeMutants: readonly Mutant[] = [
  {
    name: 'a lost answer, on which somebody went on, is a conflict',
    code: 'return report?.tokens.includes(wanted.token)',
    instead: 'return report?.tokens.at(-1) === wanted.token',
    noticedBy: ['lost-answer'],
  },
  {
    name: 'a key of another request is taken for the own one',
    code: 'if (revision?.filing?.payload !== wanted.filing?.payload || !revision)',
    instead: 'if (!revision)',
    noticedBy: contract,
  },
  {
    name: 'a head is moved whatever it was based on',
    code: "unchanged('tokens', before.tokens)",
    instead: "{ condition: 'size(#tokens) >= :count', values: { ':count': before.tokens.length } }",
    noticedBy: contract,
  },
  {
    name: 'a first head overwrites the one that stands',
    code: 'if (!before) return putIfAbsent(table, reportToItem(head));',
    instead:
      "if (!before) return putIf(table, reportToItem(head), 'attribute_not_exists(pk) OR attribute_exists(pk)');",
    noticedBy: contract,
  },
  {
    name: 'a mark is cleared although something changed since',
    code: "'attribute_not_exists(pk) OR #token = :token'",
    instead: "'attribute_not_exists(pk) OR #token = :token OR #token <> :token'",
    noticedBy: contract,
  },
  {
    name: 'a mark that is cleared already is not cleared',
    code: "'attribute_not_exists(pk) OR #token = :token'",
    instead: "'#token = :token'",
    noticedBy: contract,
  },
  {
    name: 'a delivery is lost when the next one comes',
    code: 'if (before.last) await putIfAbsent(table, answeredToItem(key.unit, key.period, before.last));',
    instead: '',
    noticedBy: contract,
  },
  {
    name: 'a repeated delivery is taken twice',
    code: 'if (earlier) return answersTo(earlier, delivery);',
    instead: '',
    noticedBy: contract,
  },
  {
    name: 'a delivery overwrites one that came meanwhile',
    code: "putIf(table, currentDeliveriesToItem(placed(key), after), '#edition = :edition'",
    instead: "putIf(table, currentDeliveriesToItem(placed(key), after), '#edition >= :edition'",
    noticedBy: contract,
  },
  {
    name: 'a letter is claimed while another run holds it',
    code: "'#status = :pending OR #status = :claimed AND #leaseUntil <= :now'",
    instead: "'#status = :pending OR #status = :claimed AND (#leaseUntil <= :now OR #leaseUntil > :now)'",
    noticedBy: contract,
  },
  {
    name: 'a claim whose lease has ended is never sent',
    code: "'#status = :pending OR #status = :claimed AND #leaseUntil <= :now'",
    instead: "'#status = :pending OR #status = :claimed AND #leaseUntil < :now AND #leaseUntil > :now'",
    noticedBy: contract,
  },
  {
    name: 'a claim whose answer was lost is nobody’s',
    code: "return stored?.status === 'CLAIMED' && stored.owner === owner && stored.leaseUntil === leaseUntil;",
    instead: 'return false;',
    noticedBy: contract,
  },
  {
    name: 'a letter that was marked is not marked',
    code: "return stored?.status === 'SENT' && stored.owner === owner && stored.messageId === messageId;",
    instead: 'return false;',
    noticedBy: contract,
  },
  {
    name: 'a lift is undone by a bounce from before it',
    code: "'(liftedAt < :at AND (#at <= liftedAt OR #at > :at))'",
    instead: "'(liftedAt < :at OR liftedAt >= :at)'",
    noticedBy: contract,
  },
  {
    name: 'the later of two causes stands',
    code: '(attribute_not_exists(liftedAt) AND #at > :at)',
    instead: '(attribute_not_exists(liftedAt) AND #at < :at)',
    noticedBy: contract,
  },
  {
    name: 'preferences overwrite those set meanwhile',
    code: "'preferences.edition = :edition'",
    instead: "'preferences.edition >= :edition'",
    noticedBy: contract,
  },
  {
    name: 'an administrator overwrites another one',
    code: "? unchanged('trail', before.trail)",
    instead: "? { condition: 'size(#trail) >= :count', values: { ':count': before.trail.length } }",
    noticedBy: contract,
  },
  {
    name: 'a method version hides one of a later month',
    code: 'current.methods.every(({ id, from }) => id !== method.id && from < method.from)',
    instead: 'true',
    noticedBy: contract,
  },
  {
    name: 'saved settings forget due days fixed meanwhile',
    code: 'dueDays: { ...kept?.dueDays, ...scope.dueDays },',
    instead: 'dueDays: { ...scope.dueDays },',
    noticedBy: contract,
  },
  {
    name: 'settings overwrite those changed meanwhile',
    code: "putIf(table, next, '#edition = :edition'",
    instead: "putIf(table, next, '#edition >= :edition'",
    noticedBy: contract,
  },
  {
    name: 'a publication whose answer was lost was not ours',
    code: 'return parseItem(rankingItem, stored).writer === writer;',
    instead: 'return false;',
    noticedBy: contract,
  },
  {
    name: 'an older ranking replaces a newer one',
    code: "'attribute_not_exists(pk) OR #version < :version'",
    instead: "'attribute_not_exists(pk) OR #version <> :version'",
    noticedBy: contract,
  },
  {
    name: 'only the first page is read',
    code: 'yield (answer.Items ?? []) as Item[];\n    after = answer.LastEvaluatedKey;',
    instead: 'yield (answer.Items ?? []) as Item[];\n    after = undefined;',
    noticedBy: contract,
  },
  {
    name: 'items that a read left out are absent',
    code: 'return (answer.UnprocessedKeys?.[table.name]?.Keys ?? []) as Key[];',
    instead: 'return [] as Key[];',
    noticedBy: contract,
  },
  {
    name: 'items that a write left out are lost',
    code: 'return (answer.UnprocessedItems?.[table.name] ?? []).map((request) => request.PutRequest?.Item as Item);',
    instead: 'return [];',
    noticedBy: contract,
  },
  {
    name: 'a read that must be consistent may be stale',
    code: 'new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true })',
    instead: 'new GetCommand({ TableName: table.name, Key: key, ConsistentRead: false })',
    noticedBy: ['stale-reads'],
  },
  {
    name: 'a scope finds its namesakes',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    code: 'const inPath = (path: UnitPath): string => `${path}/`;',
    instead: 'const inPath = (path: UnitPath): string => path;',
    noticedBy: ['keys', 'contract'],
  },
  {
    name: 'the tenth version sorts before the second',
    code: "String(n).padStart(4, '0')",
    instead: 'String(n)',
    noticedBy: ['keys', 'contract'],
  },
  {
    name: 'a request fails with the load that another one began',
    code: 'await settledSoon(begun);',
    instead: 'await begun;',
    noticedBy: ['cached'],
  },
  {
    name: 'a table that does not answer is an error of our own',
    code: '(isTransientError(error) || isServerError(error))',
    instead: 'isServerError(error)',
    noticedBy: ['unavailable'],
  },
];
