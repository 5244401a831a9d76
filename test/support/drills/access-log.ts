import type { Template } from 'aws-cdk-lib/assertions';
import { resourcesOf } from '../aws/synth.js';
import type { Measured } from './measured.js';

/** The status of an answer of the gateway, with the route of its request. */
export type Answered = { readonly route: string; readonly status: number };

type Line = Readonly<Record<string, string>>;

/** The lines that the gateway writes about these answers, in the format of the template. */
export function accessLines(template: Template, answers: readonly Answered[]): Line[] {
  const [stage] = resourcesOf(template, 'AWS::ApiGatewayV2::Stage');
  const { Format } = stage?.Properties.AccessLogSettings as { readonly Format: string };
  return answers.map(({ route, status }) => {
    const known: Readonly<Record<string, string>> = { '$context.routeKey': route, '$context.status': `${status}` };
    return JSON.parse(Format.replace(/\$context\.\w+/g, (name) => known[name] ?? '-'));
  });
}

type Filter = {
  readonly FilterPattern: string;
  readonly MetricTransformations: readonly { readonly MetricNamespace: string; readonly MetricName: string }[];
};

/** The values that the metric filters of a template count in lines, as if at a moment. */
export const countedIn = (template: Template, lines: readonly Line[], at: Date): Measured[] =>
  resourcesOf(template, 'AWS::Logs::MetricFilter').flatMap(({ Properties }) => {
    const { FilterPattern, MetricTransformations } = Properties as Filter;
    const value = lines.filter(matcherOf(FilterPattern)).length;
    return MetricTransformations.map(({ MetricNamespace: namespace, MetricName: name }) => ({
      namespace,
      name,
      dimensions: {},
      at,
      value,
    }));
  });

const TOKEN = /\s*(\$\.\w+|!=|=|&&|\|\||[(){}]|"[^"]*")/gy;

/** A pattern of CloudWatch Logs for lines of JSON, as far as the filters use it. Refuses what it does not know. */
export function matcherOf(pattern: string): (line: Line) => boolean {
  const tokens = [...pattern.matchAll(TOKEN)].map(([, token]) => token ?? '');
  if (tokens.join('') !== pattern.replace(/ +(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ''))
    throw new Error(`not understood: ${pattern}`);
  let next = 0;
  const take = (wanted?: string): string => {
    const token = tokens[next++] ?? '';
    if (wanted !== undefined && token !== wanted) throw new Error(`"${wanted}" is missing in ${pattern}`);
    return token;
  };
  take('{');
  const matcher = either();
  take('}');
  return matcher;

  function either(): (line: Line) => boolean {
    let left = both();
    while (tokens[next] === '||') {
      take();
      const [before, right] = [left, both()];
      left = (line) => before(line) || right(line);
    }
    return left;
  }

  function both(): (line: Line) => boolean {
    let left = term();
    while (tokens[next] === '&&') {
      take();
      const [before, right] = [left, term()];
      left = (line) => before(line) && right(line);
    }
    return left;
  }

  function term(): (line: Line) => boolean {
    if (tokens[next] === '(') {
      take('(');
      const inner = either();
      take(')');
      return inner;
    }
    const name = take().slice(2);
    const isEqual = take() === '=';
    const wanted = take().slice(1, -1);
    // A star stands for any characters.
    const [begin = '', ...rest] = wanted.split('*');
    const is = (value = '') => (rest.length === 0 ? value === wanted : value.startsWith(begin));
    return (line) => is(line[name]) === isEqual;
  }
}
