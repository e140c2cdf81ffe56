import { expect, fixtureSync, html } from '@open-wc/testing';
import { isNearView } from './near-view.js';

/** Resolves once an observer has spoken that was there after those that matter. */
const observed = (element: Element): Promise<unknown> =>
  new Promise((resolve) => new IntersectionObserver(resolve).observe(element));

const far = (): HTMLElement =>
  fixtureSync(html`<p style="position: absolute; inset-block-start: 20000px">far</p>`);

describe('isNearView', () => {
  afterEach(() => scrollTo(0, 0));

  it('resolves at once for what is in view, and a screen below', async () => {
    await isNearView(fixtureSync(html`<p>here</p>`), new AbortController().signal);
    const below = fixtureSync(html`<p style="position: absolute; inset-block-start: 130vh">below</p>`);
    await isNearView(below, new AbortController().signal);
    expect(below.getBoundingClientRect().top).to.be.above(innerHeight);
  });

  it('resolves for what is far once it is scrolled to', async () => {
    const element = far();
    let isNear = false;
    const near = isNearView(element, new AbortController().signal).then(() => {
      isNear = true;
    });
    await observed(element);
    expect(isNear).to.equal(false);
    element.scrollIntoView();
    await near;
    expect(isNear).to.equal(true);
  });

  it('rejects when the signal is aborted, before or after it was called', async () => {
    const element = far();
    const gone = AbortSignal.abort('gone');
    expect(await isNearView(element, gone).catch((reason: unknown) => reason)).to.equal('gone');
    const request = new AbortController();
    const near = isNearView(element, request.signal).catch((reason: unknown) => reason);
    request.abort('left');
    expect(await near).to.equal('left');
  });

  it('lets go of an element once it is near, or no longer wanted', async () => {
    const held = new Set<Element>();
    const { observe, unobserve } = IntersectionObserver.prototype;
    IntersectionObserver.prototype.observe = function (element) {
      held.add(element);
      observe.call(this, element);
    };
    IntersectionObserver.prototype.unobserve = function (element) {
      held.delete(element);
      unobserve.call(this, element);
    };
    try {
      const element = far();
      const request = new AbortController();
      const left = isNearView(element, request.signal).catch(() => 'left');
      expect(held.size).to.equal(1);
      request.abort();
      await left;
      expect(held.size, 'no longer wanted').to.equal(0);
      await isNearView(fixtureSync(html`<p>here</p>`), new AbortController().signal);
      expect(held.size, 'near').to.equal(0);
    } finally {
      Object.assign(IntersectionObserver.prototype, { observe, unobserve });
    }
  });
});
