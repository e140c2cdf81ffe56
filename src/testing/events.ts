import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

/** The next event of this type at a target. */
export const nextEvent = <T extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: T,
): Promise<HTMLElementEventMap[T]> =>
  new Promise((resolve) =>
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[T]), { once: true }),
  );

/** Collects the events of these types that reach a target, from now on. */
export function recordEvents<T extends keyof HTMLElementEventMap>(
  target: EventTarget,
  ...types: readonly T[]
): HTMLElementEventMap[T][] {
  const events: HTMLElementEventMap[T][] = [];
  for (const type of types) {
    target.addEventListener(type, (event) => events.push(event as HTMLElementEventMap[T]));
  }
  return events;
}

/** Renders a template and waits for an event that comes of it; gives the template's first element. */
export async function fixtureUntil<E extends Element>(
  type: keyof HTMLElementEventMap,
  template: TemplateResult,
): Promise<E> {
  const happened = nextEvent(document, type);
  const element = await fixture<E>(template);
  await happened;
  return element;
}
