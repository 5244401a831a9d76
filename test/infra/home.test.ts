import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseServeOptions } from '../../src/home/command/serve-options.js';
import { readConfiguration } from '../../src/home/configuration/configuration.js';
import { administrationWords } from '../../src/portal/administration/texts.js';
import { sectionAt } from '../../src/portal/administration-frame/section.js';
import { sectionWords } from '../../src/portal/administration-frame/texts.js';

const unit = (name: string): string => readFileSync(`infra/home/${name}`, 'utf8');
const started = (name: string, key: string): string =>
  new RegExp(`^${key}=(.*)$`, 'm').exec(unit(name))?.[1]?.replaceAll('%i', '4000') ?? '';
const argumentsOf = (command: string): string[] => /src\/home\/serve\.ts ([^']*)/.exec(command)?.[1]?.split(' ') ?? [];

describe('the units start what there is', () => {
  test('a worker on the port of its name, after a look at its settings', () => {
    expect(parseServeOptions(argumentsOf(started('xaso@.service', 'ExecStart')))).toMatchObject({
      task: 'serve',
      config: '/etc/xaso/xaso.conf',
      settings: { 'service.port': '4000' },
    });
    expect(parseServeOptions(argumentsOf(started('xaso@.service', 'ExecStartPre')))?.isCheck).toBe(true);
    expect(started('xaso@.service', 'ExecStartPost')).toContain('http://127.0.0.1:4000/ready');
  });

  test('and what listens to all of them', () => {
    expect(parseServeOptions(argumentsOf(started('xaso-watch.service', 'ExecStart')))?.task).toBe('watch');
    expect(started('xaso-watch.service', 'ExecStart')).toContain('journalctl --unit "xaso@*" --output cat');
  });
});

test('a task that takes no argument refuses one: it would make keys, or open a table, other than the named ones', () => {
  for (const task of ['keys', 'table', 'watch', 'serve'])
    expect(() => parseServeOptions([task, 'xaso-test'])).toThrow(
      `The task ${task} takes no argument; got "xaso-test".`,
    );
});

test('the proxy bounds what one address asks, and says so with 429', () => {
  const [, zone = ''] = /^limit_req_zone \$binary_remote_addr zone=(\w+):/m.exec(unit('nginx.conf')) ?? [];
  expect(unit('nginx.conf')).toContain(`limit_req zone=${zone} burst=`);
  expect(unit('nginx.conf')).toContain('limit_req_status 429;');
});

test('the proxy logs no address and no query', () => {
  expect(unit('nginx.conf')).toMatch(/^log_format xaso '\$request_method \$uri \$status \$request_time';$/m);
  expect(unit('nginx.conf').match(/^\s*access_log .*/gm)).toEqual([
    '  access_log syslog:server=unix:/dev/log,tag=xaso_proxy xaso;',
  ]);
});

test('the settings of the runbook have no fault', () => {
  const runbook = readFileSync('infra/RUNBOOK.md', 'utf8');
  const [, settings = ''] = /```ini\n([\s\S]*?)```/.exec(runbook) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'xaso-runbook-'));
  const file = join(folder, 'xaso.conf');
  // Secrets, the relay's certificate and its log are those of an office.
  const given = settings
    .replaceAll('…', 'a-secret-of-this-office-0123456789')
    .replace(/\/var\/log\/xaso\/mail\.log|\/etc\/ssl\/xaso\/relay\.pem/g, file);
  writeFileSync(file, given, { mode: 0o600 });
  expect(() => readConfiguration(file, {})).not.toThrow();
  rmSync(folder, { recursive: true });
});

test('the runbook names parts of the administration by their titles and addresses', () => {
  const runbook = readFileSync('infra/RUNBOOK.md', 'utf8');
  const titles = [administrationWords.vi.waiting, ...Object.values(sectionWords.vi)].map(({ title }) => title);
  expect(
    [...runbook.matchAll(/“([^”]+)”/g)].map(([, name]) => name).filter((name) => !titles.includes(`${name}`)),
  ).toEqual([]);
  const named = [...runbook.matchAll(/(?:“([^”]+)” \()?`\/quan-tri\/([\w-]+)`/g)];
  expect(named.length).toBeGreaterThan(3);
  for (const [, title, slug = ''] of named) {
    const section = sectionAt(slug);
    expect(section, slug).toBeDefined();
    if (title && section) expect(title).toBe(sectionWords.vi[section].title);
  }
});

test('the runbook, whose commands root gives, asks the table as the user of the service', () => {
  const asked = readFileSync('infra/RUNBOOK.md', 'utf8').match(/^ +.*\bpsql .*$/gm) ?? [];
  expect(asked).toHaveLength(1);
  expect(asked.every((command) => command.trim().startsWith('runuser -u xaso -- psql '))).toBe(true);
});
