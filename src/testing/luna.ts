import { fixtureSync, html, nextFrame } from '@open-wc/testing';
import type { Transport } from '../chat/transport.js';
import { LunaChat } from '../elements/luna-chat/luna-chat.component.js';
import { articleJson } from './article-json.js';
import { json, scenario } from './scenario.js';
import { part } from './shadow.js';

LunaChat.define();

/** What Luna is asked about in tests. */
export const SLEEP = `Rest helps.

## Why we sleep

The brain files its memories at night. Most adults need between seven and nine hours of sleep.

## Side effects of long naps

Long naps during the day can make it harder to fall asleep. Dizziness is the most common side effect of a long nap.

## When to see a doctor

A doctor can help when bad nights last longer than three months.`;

/** A Luna on the page whose article is `SLEEP`; a `src` of its own wins. */
export async function lunaWith(
  attributes: Readonly<Record<string, string>> = {},
  properties: { readonly transport?: Transport } = {},
  over: Readonly<Record<string, unknown>> = {},
): Promise<LunaChat> {
  const { url } = await scenario(json(articleJson({ articleBody: SLEEP, ...over })));
  const luna = fixtureSync<LunaChat>(html`<luna-chat></luna-chat>`);
  for (const [name, value] of Object.entries({ src: url, ...attributes })) luna.setAttribute(name, value);
  Object.assign(luna, properties);
  await luna.updateComplete;
  await luna.source.settled();
  await luna.updateComplete;
  return luna;
}

/** Resolves once what a test waits for is there. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await nextFrame();
}

/** Opens Luna, and waits for the conversation. */
export async function opened(luna: LunaChat): Promise<LunaChat> {
  luna.show();
  await until(() => luna.shadowRoot?.querySelector('[part="composer"]'));
  return luna;
}

/** Opens Luna and asks; waits for the answer to stand there. */
export async function asked(luna: LunaChat, text: string): Promise<LunaChat> {
  await luna.send(text);
  await rendered(luna);
  return luna;
}

/** Waits for what the conversation says to be drawn, and announced. */
export async function rendered(luna: LunaChat): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await nextFrame();
    await luna.updateComplete;
  }
}

export const all = (luna: Element, selector: string): readonly HTMLElement[] => [
  ...(luna.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The last answer. */
export const lastAnswer = (luna: Element): HTMLElement | undefined => all(luna, '[part~="luna"]').at(-1);

/** The button with this visible or spoken name. */
export function button(luna: Element, name: string): HTMLElement {
  const found = all(luna, 'button').find(
    (element) => (element.ariaLabel ?? element.textContent?.replace(/\s+/g, ' ').trim()) === name,
  );
  if (!found) throw new Error(`expected a button “${name}”`);
  return found;
}

export const composer = (luna: Element): HTMLTextAreaElement =>
  part(luna, 'composer').querySelector('textarea') as HTMLTextAreaElement;

/** Writes into the composer as a reader does. */
export async function write(luna: LunaChat, text: string): Promise<void> {
  const field = composer(luna);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await luna.updateComplete;
}

/** Presses a key in an element of Luna's; `false` where its default action was prevented. */
export const press = (element: Element, init: KeyboardEventInit): boolean =>
  element.dispatchEvent(
    new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }),
  );
