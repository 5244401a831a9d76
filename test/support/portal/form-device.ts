import type { Page, Request } from 'playwright-core';
import type { PortalService } from './portal-service.js';
import { pressSignOut, signInAs } from './sign-in.js';

export type Loss = 'OFFLINE' | 'REQUESTS' | 'ANSWERS';

export type TypedField = { readonly id: string; readonly code: string };

/** The text of a field, and the other person's value where the reader has to choose. */
export type ShownField = { readonly text: string; readonly theirs: string | undefined };

const SAVED = 'Đã lưu trên Hệ thống';
/** The addresses of the service, without pages and built files. */
const SERVICE = /\/(graphql|sign-in\.json|oauth2\/.*)$/;

/** A browser with one form open, and a connection that can be lost. */
export class FormDevice {
  /** Every value of a field that the person before it has been shown. */
  readonly seen = new Map<string, Set<string>>();
  /** The last value typed into each field, unless the person gave it up. */
  readonly typed = new Map<string, string>();
  /** Idempotency keys of saves that the pages have sent. */
  readonly keys = new Set<string>();
  isConnected = true;

  private constructor(
    private readonly page: Page,
    private readonly official: string,
    private readonly fields: readonly TypedField[],
  ) {}

  static async open(portal: PortalService, path: string, official: string, fields: readonly TypedField[]) {
    const page = await portal.visit(path, { width: 360, height: 740 });
    const device = new FormDevice(page, official, fields);
    page.context().on('request', (request) => device.note(request));
    await signInAs(page, official);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await device.look();
    return device;
  }

  private note(request: Request): void {
    if (!request.url().endsWith('/graphql') || request.method() !== 'POST') return;
    const { variables } = request.postDataJSON() as { variables?: { input?: { idempotencyKey?: string } } };
    const key = variables?.input?.idempotencyKey;
    if (key !== undefined) this.keys.add(key);
  }

  /** Reads the fields, and notes that the person at the device has seen their values. */
  async look(): Promise<ReadonlyMap<string, ShownField>> {
    await this.page.waitForSelector('.save-bar');
    const shown = await this.page.evaluate(
      (ids) =>
        ids.map((id) => {
          const field = document.getElementById(id) as HTMLInputElement;
          const sides = field.closest('fieldset.figure-field')?.querySelectorAll('.conflict .side-value');
          return { id, text: field.value, theirs: sides?.[1]?.textContent ?? null };
        }),
      this.fields.map(({ id }) => id),
    );
    for (const { id, text, theirs } of shown) {
      const values = this.seen.get(id) ?? new Set();
      this.seen.set(id, values.add(text));
      if (theirs !== null) values.add(plain(theirs));
    }
    return new Map(
      shown.map(({ id, text, theirs }) => [id, { text, theirs: theirs === null ? undefined : plain(theirs) }]),
    );
  }

  async type(field: TypedField, value: string): Promise<void> {
    await this.look();
    await this.page.fill(`#${field.id}`, value);
    await this.page.locator(`#${field.id}`).blur();
    this.typed.set(field.id, value);
  }

  /** Presses the button and waits for what the page says of it. */
  async save(): Promise<'SAVED' | 'NOT_SENT'> {
    await this.look();
    await this.page.click('.save-bar button');
    await this.page.waitForFunction(
      () => document.querySelector<HTMLButtonElement>('.save-bar button')?.disabled === false,
    );
    await this.look();
    return (await this.bar()).startsWith(SAVED) ? 'SAVED' : 'NOT_SENT';
  }

  bar = async (): Promise<string> => (await this.page.textContent('.save-bar output')) ?? '';

  /** Chooses in every conflict. Giving up the own value is a choice too. */
  async choose(own: boolean): Promise<number> {
    const shown = await this.look();
    let chosen = 0;
    for (const { id, code } of this.fields) {
      if (shown.get(id)?.theirs === undefined) continue;
      await this.page.click(`#${code}-figure .conflict button >> nth=${own ? 0 : 1}`);
      if (!own) this.typed.delete(id);
      chosen += 1;
    }
    await this.look();
    return chosen;
  }

  async lose(loss: Loss): Promise<void> {
    const context = this.page.context();
    this.isConnected = false;
    if (loss === 'OFFLINE') return await context.setOffline(true);
    await context.route(SERVICE, async (route) => {
      // The service gets the request, and the browser never hears of it.
      if (loss === 'ANSWERS' && route.request().url().endsWith('/graphql')) await route.fetch().catch(() => undefined);
      await route.abort();
    });
  }

  async recover(): Promise<void> {
    const context = this.page.context();
    await context.unrouteAll({ behavior: 'wait' });
    await context.setOffline(false);
    this.isConnected = true;
  }

  /** Opens the page again, and signs in again if there is a connection. */
  async reload(): Promise<void> {
    await this.page.reload();
    if (this.isConnected) await signInAs(this.page, this.official);
    await this.look();
  }

  async signOutAndIn(): Promise<void> {
    const form = this.page.url();
    await pressSignOut(this.page);
    await this.page.waitForURL(({ pathname }) => pathname === '/');
    await this.page.goto(form);
    await signInAs(this.page, this.official);
    await this.look();
  }

  close = (): Promise<void> => this.page.context().close();
}

/** `1.234` as it is compared; `(để trống)` where there is nothing. */
const plain = (text: string): string => (text.startsWith('(') ? '' : text.replaceAll('.', ''));
