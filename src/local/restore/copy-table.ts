import { createStores } from '../../store/index.js';
import { mailKey } from '../../store/keys/mail.js';
import { bindingKey, signInKey } from '../../store/keys/sign-in.js';
import { sourceSecretKey } from '../../store/keys/source.js';
import { dataStateKey } from '../../store/keys/stage.js';
import { allRawItems, putRawItems, type RawItem } from '../../store/table/raw-items.js';
import { CommandError, EXIT, wrongUse } from '../base/command-error.js';
import { itemsSum, type TableAt } from './restore-table.js';

const kindOf = ({ pk }: { readonly pk: string }): string => pk.slice(0, pk.indexOf('#') + 1);
const SIGN_INS = [signInKey('2000-01-01', ''), bindingKey('')].map(kindOf);
const LETTERS = kindOf(mailKey({ day: '2000-01-01', official: '', kind: 'DAILY' }));

/** Whether an item lets somebody sign in. Such items stay at the place where they were made. */
const letsIn = ({ pk, sk }: RawItem): boolean =>
  SIGN_INS.some((kind) => pk?.S?.startsWith(kind)) ||
  (pk?.S?.startsWith(kindOf(sourceSecretKey(''))) === true && sk?.S === sourceSecretKey('').sk);

const isState = ({ pk }: RawItem): boolean => pk?.S === dataStateKey.pk;

/**
 * Copies a table into an empty one, item by item, and compares all items. Letters are copied first, so that a copied return of
 * a report causes no second letter. The state of the data is copied last, so that no service opens an interrupted copy.
 */
export async function copyTable(from: TableAt, to: TableAt): Promise<number> {
  const [state, taken] = await Promise.all([from, to].map(({ db, name }) => createStores(db, name).dataState.get()));
  if (!state) throw wrongUse(`${from.name} holds nothing.`);
  if (taken) throw wrongUse(`${to.name} holds data already. Give an empty table.`);
  const isLetter = ({ pk }: RawItem): boolean => pk?.S?.startsWith(LETTERS) === true;
  const turns = [isLetter, (item: RawItem) => !isLetter(item) && !isState(item) && !letsIn(item)];
  for (const isIts of turns) for await (const items of allRawItems(from)) await putRawItems(to, items.filter(isIts));
  const counts = (item: RawItem): boolean => !letsIn(item) && !isState(item);
  const [before, after] = [await itemsSum(from, counts), await itemsSum(to, counts)];
  if (before.sum !== after.sum)
    throw new CommandError(
      `${to.name} does not hold what ${from.name} holds: ${after.items} items and ${before.items}. Stop whoever writes, and give the command again.`,
      EXIT.brokenData,
    );
  for await (const items of allRawItems(from)) await putRawItems(to, items.filter(isState));
  return before.items + 1;
}
