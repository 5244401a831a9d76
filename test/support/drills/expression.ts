/** A value at a moment; undefined without a measurement. */
type Value = number | undefined;
type Series = (at: Date) => Value;
export type Metrics = Readonly<Record<string, Series>>;

const TOKEN = /\s*(==|>=|<=|[()[\],+*/<>-]|AND\b|[A-Za-z_]\w*|\d+(?:\.\d+)?)/gy;

/** A metric math expression of CloudWatch, as far as the alarms use it. */
export function seriesOf(expression: string, metrics: Metrics): Series {
  const tokens = [...expression.matchAll(TOKEN)].map(([, token]) => token ?? '');
  if (tokens.join('') !== expression.replace(/\s/g, '')) throw new Error(`not understood: ${expression}`);
  let next = 0;
  const take = (wanted?: string): string => {
    const token = tokens[next++] ?? '';
    if (wanted !== undefined && token !== wanted) throw new Error(`"${wanted}" is missing in ${expression}`);
    return token;
  };
  const isNext = (token: string) => tokens[next] === token;

  const series = conjunction();
  if (next !== tokens.length) throw new Error(`too much in ${expression}`);
  return series;

  function conjunction(): Series {
    let left = comparison();
    while (isNext('AND')) {
      take();
      left = both(left, comparison(), (a, b) => Number(a !== 0 && b !== 0));
    }
    return left;
  }

  function comparison(): Series {
    const left = sum();
    if (!isNext('==')) return left;
    take();
    return both(left, sum(), (a, b) => Number(a === b));
  }

  function sum(): Series {
    let left = term();
    while (isNext('+')) {
      take();
      left = both(left, term(), (a, b) => a + b);
    }
    return left;
  }

  function term(): Series {
    const token = take();
    if (token === '-') {
      const of = term();
      return (at) => negated(of(at));
    }
    if (/^\d/.test(token)) return () => Number(token);
    if (!isNext('(')) {
      const metric = metrics[token];
      if (!metric) throw new Error(`no metric ${token} in ${expression}`);
      return metric;
    }
    return call(token, args());
  }

  /** Arguments of a function; a list in brackets gives its members. */
  function args(): Series[] {
    take('(');
    const found: Series[] = [];
    const end = isNext('[') ? take() && ']' : ')';
    while (!isNext(end)) {
      found.push(conjunction());
      if (isNext(',')) take();
    }
    take(end);
    if (end === ']') take(')');
    return found;
  }
}

const negated = (value: Value): Value => (value === undefined ? undefined : -value);

const both =
  (left: Series, right: Series, of: (a: number, b: number) => number): Series =>
  (at) => {
    const [a, b] = [left(at), right(at)];
    return a === undefined || b === undefined ? undefined : of(a, b);
  };

function call(
  name: string,
  [first = () => undefined, second = () => undefined, third = () => undefined, ...more]: Series[],
): Series {
  const all = [first, second, third, ...more];
  const values = (at: Date) => all.map((series) => series(at)).filter((value) => value !== undefined);
  switch (name) {
    case 'TIME_SERIES':
      return first;
    case 'HOUR':
      return (at) => at.getUTCHours();
    case 'MINUTE':
      return (at) => at.getUTCMinutes();
    case 'IF':
      return (at) => (first(at) ? second(at) : third(at));
    case 'SUM':
      return (at) => (values(at).length === 0 ? undefined : values(at).reduce((sum, value) => sum + value, 0));
    case 'MAX':
      return (at) => (values(at).length === 0 ? undefined : Math.max(...values(at)));
    default:
      throw new Error(`no function ${name}`);
  }
}
