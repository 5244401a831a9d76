/** A value as it was written, and where: `line 12`, `variable XASO_MAIL_SENDER`, `option --port`. */
export type Given = { readonly text: string; readonly at: string };

/** The name of a setting in a fault: `[mail] sender`. */
export const shownSetting = (name: string): string => name.replace(/^(.+)\./, '[$1] ');

/** `XASO_MAIL_PER_SECOND` for `mail.per-second`. */
const variableOf = (name: string): string => `XASO_${name.replace(/[.-]/g, '_').toUpperCase()}`;

/**
 * The lines of a file of settings: `[section]`, `name = value`, `# remark`. A value ends with its line, and quotes are signs
 * like others, so nothing has to be escaped. A variable of the environment goes before the line of the file.
 */
export function readLines(content: string, env: NodeJS.ProcessEnv, known: readonly string[]) {
  const given = new Map<string, Given>();
  const faults: string[] = [];
  const sections = new Set(known.map((name) => name.split('.')[0] ?? ''));
  let section: string | undefined = '';
  for (const [index, raw] of content.split(/\r?\n/).entries()) {
    const at = `line ${index + 1}`;
    const line = raw.trim();
    if (line === '' || /^[#;]/.test(line)) continue;
    const [, header] = /^\[(.+)\]$/.exec(line) ?? [];
    if (header !== undefined) {
      section = sections.has(header) ? header : undefined;
      if (section === undefined) faults.push(`${at}: there is no section [${header}]. There are ${listed(sections)}.`);
      continue;
    }
    if (section === undefined) continue;
    const [, name, text] = /^([\w-]+)\s*=\s*(.*)$/.exec(line) ?? [];
    const setting = `${section}.${name}`;
    const [before, own] = [given.get(setting), known.filter((one) => one.startsWith(`${section}.`))];
    if (name === undefined || text === undefined)
      faults.push(`${at}: this is no setting. A line is [section], name = value, or # with a remark.`);
    else if (section === '') faults.push(`${at}: "${name}" stands before every section. Write [service] above it.`);
    else if (!known.includes(setting))
      faults.push(`${at}: [${section}] has no "${name}". It has ${listed(own.map((one) => one.split('.')[1] ?? ''))}.`);
    else if (before)
      faults.push(`${at}: ${shownSetting(setting)} stands in ${before.at} already. Take one of them out.`);
    else given.set(setting, { text, at });
  }
  const variables = new Map(known.map((name) => [variableOf(name), name]));
  for (const [variable, text = ''] of Object.entries(env)) {
    const setting = variables.get(variable);
    if (setting !== undefined) given.set(setting, { text: text.trim(), at: `variable ${variable}` });
    else if ([...sections].some((one) => variable.startsWith(variableOf(`${one}.`))))
      faults.push(`variable ${variable}: it names no setting. Settings are listed by npm run serve -- --help.`);
  }
  return { given, faults };
}

const listed = (names: Iterable<string>): string => [...names].join(', ');
