import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type FieldKey,
  fieldKey,
  isEmptyDraft,
  keptOwn,
  NO_DRAFT,
  type ReportDraft,
  tookTheirs,
  typedInto,
  type Unsent,
  type Values,
} from '../../../src/portal/draft/draft.js';
import { sendableKeys, whenAccepted, whenRefused, withService, withUnsent } from '../../../src/portal/draft/sending.js';
import { NOTHING_UNWRITTEN, type Unwritten, withChange, withUnwritten } from '../../../src/portal/draft/unwritten.js';

const FIELDS: readonly FieldKey[] = [fieldKey('G03', 'figure'), fieldKey('G06', 'figure'), fieldKey('G03', 'reason')];

type ServiceState = { readonly values: Values; readonly revision: string | null };

/** The service's rules for requests: the expected revision, a key that is used once, and one payload for each key. */
class Service {
  state: ServiceState = { values: {}, revision: null };
  readonly everHeld = new Map<FieldKey, Set<string>>(FIELDS.map((key) => [key, new Set([''])]));
  private readonly made = new Map<string, string>();

  receive(sent: Unsent, overwrites: (key: FieldKey, held: string) => void): 'ACCEPTED' | 'CONFLICT' {
    const payload = JSON.stringify([sent.expectedRevision, sent.values]);
    const before = this.made.get(sent.idempotencyKey);
    if (before !== undefined) {
      expect(payload).toBe(before);
      return 'ACCEPTED';
    }
    if (sent.expectedRevision !== this.state.revision) return 'CONFLICT';
    this.made.set(sent.idempotencyKey, payload);
    for (const [key, value] of Object.entries(sent.values) as [FieldKey, string][]) {
      overwrites(key, this.state.values[key] ?? '');
      this.everHeld.get(key)?.add(value);
    }
    this.state = { values: { ...this.state.values, ...sent.values }, revision: sent.idempotencyKey };
    return 'ACCEPTED';
  }
}

let keys = 0;

/** A browser with what it keeps: the draft, changes that its database has not written, and the form as it was answered last. */
class Device {
  draft: ReportDraft = NO_DRAFT;
  private written: ReportDraft = NO_DRAFT;
  private unwritten = NOTHING_UNWRITTEN;
  seen: ServiceState = { values: {}, revision: null };
  readonly typed = new Map<FieldKey, string>();
  private readonly mayOverwrite = new Map<string, Map<FieldKey, string>>();

  constructor(readonly service: Service) {}

  private change(changed: ReportDraft): void {
    this.unwritten = withChange(this.unwritten, this.draft, changed);
    this.draft = changed;
  }

  write(): void {
    this.written = this.draft;
    this.unwritten = NOTHING_UNWRITTEN;
  }

  type(key: FieldKey, value: string, at: number): void {
    const held = this.seen.values[key] ?? '';
    this.change(typedInto(this.draft, key, { value, parts: [value], language: 'vi', at }, held));
    this.typed.set(key, value);
  }

  choose(own: boolean): void {
    for (const key of FIELDS) {
      if (this.draft.edits[key]?.theirs === undefined) continue;
      this.change(own ? keptOwn(this.draft, key) : tookTheirs(this.draft, key));
      if (!own) this.typed.delete(key);
    }
  }

  reload(): void {
    const [written, unwritten] = JSON.parse(JSON.stringify([this.written, this.unwritten])) as [ReportDraft, Unwritten];
    this.draft = withUnwritten(written, unwritten);
    this.write();
  }

  read(): void {
    this.seen = this.service.state;
    this.change(withService(this.draft, this.seen.values));
  }

  save(loss: 'NONE' | 'REQUEST' | 'ANSWER'): void {
    if (!this.draft.unsent && sendableKeys(this.draft).length > 0) {
      const bases = new Map(sendableKeys(this.draft).map((key) => [key, this.draft.edits[key]?.base ?? '']));
      keys += 1;
      const idempotencyKey = `key-${keys}`;
      this.mayOverwrite.set(idempotencyKey, bases);
      const { revision: expectedRevision } = this.seen;
      this.change(withUnsent(this.draft, { kind: 'SAVE', idempotencyKey, expectedRevision, madeAt: 0 }));
      this.write();
    }
    const { unsent } = this.draft;
    if (!unsent || loss === 'REQUEST') return;
    const bases = this.mayOverwrite.get(unsent.idempotencyKey);
    const outcome = this.service.receive(unsent, (key, held) => expect(held).toBe(bases?.get(key)));
    if (loss === 'ANSWER') return;
    this.seen = this.service.state;
    const settle = outcome === 'ACCEPTED' ? whenAccepted : whenRefused;
    this.change(settle(this.draft, unsent, this.seen.values));
  }

  /** Whatever was typed is still there to be sent, or the service has held it. */
  lost(): FieldKey[] {
    return [...this.typed].flatMap(([key, value]) => {
      const isKept = this.draft.edits[key]?.value === value || this.service.everHeld.get(key)?.has(value);
      return isKept ? [] : [key];
    });
  }
}

const step = fc.record({
  device: fc.nat(1),
  act: fc.constantFrom('TYPE', 'TYPE', 'SAVE', 'SAVE', 'READ', 'CHOOSE', 'WRITE', 'RELOAD'),
  field: fc.constantFrom(...FIELDS),
  value: fc.constantFrom('', '1', '2', '3', '4'),
  loss: fc.constantFrom('NONE', 'REQUEST', 'ANSWER'),
  own: fc.boolean(),
} as const);

test('two devices, lost requests, lost answers, pages closed before they were written: nothing typed is lost, doubled or overwritten unseen (R37)', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
      const service = new Service();
      const devices = [new Device(service), new Device(service)] as const;
      for (const [i, { device, act, field, value, loss, own }] of steps.entries()) {
        const at = devices[device === 0 ? 0 : 1];
        if (act === 'TYPE') at.type(field, value, i);
        else if (act === 'SAVE') at.save(loss);
        else if (act === 'READ') at.read();
        else if (act === 'CHOOSE') at.choose(own);
        else if (act === 'WRITE') at.write();
        else at.reload();
        expect([devices[0].lost(), devices[1].lost()]).toEqual([[], []]);
      }
      for (const at of devices) {
        // The answer of the first request, the choice, the rest.
        for (let i = 0; i < 3; i += 1) {
          at.save('NONE');
          at.choose(true);
        }
        expect(isEmptyDraft(at.draft)).toBe(true);
        // A person who has seen a value may have replaced it since. The history of the service shows both.
        expect(at.lost()).toEqual([]);
      }
    }),
    { numRuns: 400 },
  );
});
