import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InboxDamageError, olderLetters, openInbox } from '../../../src/local/aws/inbox.js';
import { CommandError, describeFailure, EXIT } from '../../../src/local/base/command-error.js';
import { parseStartOptions, startHelp } from '../../../src/local/command/start-options.js';
import { clearDataFolder, markSeeded, openDataFolder } from '../../../src/local/data/data-folder.js';
import { findRunningService, writeServiceFile } from '../../../src/local/data/service-file.js';

const refusal = (act: () => unknown): CommandError => {
  try {
    act();
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
  throw new Error('was not refused');
};
const newFolder = () => mkdtempSync(join(tmpdir(), 'xaso-'));

describe('options of npm start', () => {
  test('all of them are read', () => {
    const args = [
      '--port',
      '4001',
      '--data',
      '/tmp/x',
      '--fresh',
      '--world=thai-nguyen',
      '--at=2026-02-18',
      '--dynamodb',
      'http://127.0.0.1:8000/',
      '--copy',
      '/tmp/y',
    ];
    expect(parseStartOptions(args)).toEqual({
      port: 4001,
      data: '/tmp/x',
      fresh: true,
      world: 'thai-nguyen',
      at: '2026-02-18T02:00:00.000Z',
      dynamodb: 'http://127.0.0.1:8000',
      copy: '/tmp/y',
    });
  });

  test('none is needed', () => {
    expect(parseStartOptions([])).toMatchObject({
      port: 4000,
      fresh: false,
      world: undefined,
      at: undefined,
      dynamodb: undefined,
    });
  });

  test('help names every option', () => {
    expect(parseStartOptions(['--help'])).toBeUndefined();
    for (const option of ['--port', '--data', '--fresh', '--world', '--at', '--dynamodb'])
      expect(startHelp()).toContain(option);
  });

  test('help says what each exit code means', () => {
    for (const code of Object.values(EXIT)) expect(startHelp()).toMatch(new RegExp(`[ ,]${code} (an?|the) `));
  });

  test('help says what another database does not do', () => {
    expect(startHelp()).toContain('letters about returned reports wait for a sweep');
  });

  test.each([
    [['--prot', '4001'], 'Unknown option --prot'],
    [['-p', '4001'], 'Unknown option -p'],
    [['--port'], 'Option --port needs a value'],
    [['--port', '--fresh'], 'Option --port needs a value'],
    [['--port', '65536'], 'Option --port: "65536"'],
    [['--port', 'abc'], 'Option --port: "abc"'],
    [['--fresh=yes'], 'Option --fresh takes no value; got "yes"'],
    [['--at', 'tomorrow'], 'Option --at: "tomorrow"'],
    [['--world', 'bac-kan'], 'Option --world: "bac-kan" is not one of cho-don, thai-nguyen'],
    [['--dynamodb', 'localhost:8000'], 'Option --dynamodb: "localhost:8000"'],
    [['--dynamodb', 'https://dynamodb.ap-southeast-1.amazonaws.com'], 'npm run seed -- --table'],
    [['--port', '4001', '--port=4002'], 'Option --port is given twice: "4001" and "4002"'],
    [['4001'], 'Unexpected argument "4001"'],
  ])('%j is refused by name', (args, message) => {
    const error = refusal(() => parseStartOptions(args));
    expect(error.message).toContain(message);
    expect(error.exitCode).toBe(EXIT.usage);
  });
});

describe('failures', () => {
  test('are printed without a stack, which is there on request', () => {
    const error = new TypeError('broke');
    expect(describeFailure(error, {}).message).not.toContain('at ');
    expect(describeFailure(error, { XASO_DEBUG: '1' }).message).toContain('options.test');
    expect(describeFailure(error, {}).exitCode).toBe(EXIT.unexpected);
  });
});

describe('data folder', () => {
  test('a new one is made, and remembers when it was loaded', () => {
    const path = join(newFolder(), 'a', 'b');
    expect(openDataFolder(path).seededAt).toBeNull();
    markSeeded(openDataFolder(path), '2026-11-24T00:00:00.000Z');
    expect(openDataFolder(path).seededAt).toBe('2026-11-24T00:00:00.000Z');
  });

  test('a folder with other files is neither used nor cleared', () => {
    const path = newFolder();
    writeFileSync(join(path, 'letter.txt'), 'mine');
    expect(refusal(() => openDataFolder(path)).message).toContain('holds other files');
    expect(refusal(() => clearDataFolder(path)).message).toContain('holds other files');
    expect(readFileSync(join(path, 'letter.txt'), 'utf8')).toBe('mine');
  });

  test('a file in its place is named', () => {
    const path = join(newFolder(), 'file');
    writeFileSync(path, '');
    expect(refusal(() => openDataFolder(path)).message).toContain('is a file, not a folder');
  });

  test('a damaged marker and another version are told apart, both with the way out', () => {
    const path = newFolder();
    writeFileSync(join(path, 'xaso.json'), '{"folderVersion":');
    const broken = refusal(() => openDataFolder(path));
    expect([broken.exitCode, broken.message]).toEqual([EXIT.brokenData, expect.stringContaining('--fresh')]);
    writeFileSync(join(path, 'xaso.json'), '{"folderVersion":99,"seededAt":null}');
    const other = refusal(() => openDataFolder(path));
    expect([other.exitCode, other.message]).toEqual([EXIT.otherVersion, expect.stringContaining('version 99')]);
  });

  test('clearing it leaves nothing of ours', () => {
    const path = newFolder();
    openDataFolder(path);
    for (const name of ['kept', 'kept.damaged', 'db']) mkdirSync(join(path, name));
    for (const name of ['inbox.jsonl', 'service.json', 'issuer.json', 'accounts.json', 'xaso.json'])
      for (const file of [name, `${name}.new`]) writeFileSync(join(path, file), '');
    writeFileSync(join(path, 'inbox-older.jsonl'), '');
    clearDataFolder(path);
    expect(readdirSync(path)).toEqual([]);
    expect(openDataFolder(path).seededAt).toBeNull();
  });
});

describe('inbox file', () => {
  const letter = (id: string) =>
    JSON.stringify({
      messageId: id,
      from: 'a@x.example',
      replyTo: [],
      destination: { to: ['b@x.example'], cc: [], bcc: [] },
      subject: 'Nhắc báo cáo',
      body: { text: 'x' },
      attachments: [],
      at: 1,
    });

  test('a line torn by a kill is dropped, the letters before it stay', () => {
    const file = join(newFolder(), 'inbox.jsonl');
    writeFileSync(file, `${letter('1')}\n${letter('2')}\n{"messageId":"3","fr`);
    expect(openInbox(file).all()).toHaveLength(2);
    expect(readFileSync(file, 'utf8')).toBe(`${letter('1')}\n${letter('2')}\n`);
  });

  test('reads the latest letters only, and puts the older ones into a second file', () => {
    const file = join(newFolder(), 'inbox.jsonl');
    const ids = Array.from({ length: 13 }, (_, i) => String(i));
    writeFileSync(file, ids.map((id) => `${letter(id)}\n`).join(''));
    const inbox = openInbox(file, 10);
    expect(inbox.latest(99).map(({ messageId }) => messageId)).toEqual(ids.slice(3));
    expect(readFileSync(file, 'utf8')).toBe(
      ids
        .slice(3)
        .map((id) => `${letter(id)}\n`)
        .join(''),
    );
    expect(readFileSync(olderLetters(file), 'utf8')).toBe(
      ids
        .slice(0, 3)
        .map((id) => `${letter(id)}\n`)
        .join(''),
    );
    expect(openInbox(file, 10).all()).toHaveLength(10);
  });

  test('a damaged line in the middle is named', () => {
    const file = join(newFolder(), 'inbox.jsonl');
    writeFileSync(file, `${letter('1')}\nnonsense\n${letter('2')}\n`);
    expect(() => openInbox(file)).toThrow(InboxDamageError);
    expect(() => openInbox(file)).toThrow('line 2');
  });
});

describe('service file', () => {
  test('one left by a killed process names nobody', async () => {
    const file = join(newFolder(), 'service.json');
    writeServiceFile(file, {
      pid: process.pid,
      instance: 'x',
      url: 'http://127.0.0.1:1',
      dynamodb: '',
      ses: '',
      secret: '',
    });
    expect(await findRunningService(file)).toBeUndefined();
    writeFileSync(file, '{');
    expect(await findRunningService(file)).toBeUndefined();
  });
});
