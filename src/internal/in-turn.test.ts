import { expect, fixtureSync, html } from '@open-wc/testing';
import { inTurn } from './in-turn.js';

class TurnElement extends HTMLElement {
  fails = false;
  /** Rejects where `render()` threw. */
  get updateComplete(): Promise<unknown> {
    return this.fails ? Promise.reject(new Error('cannot be rendered')) : Promise.resolve();
  }
}
customElements.define('turn-element', TurnElement);

/** Elements far below the viewport but for the last. */
async function elements(count: number): Promise<readonly TurnElement[]> {
  const container = fixtureSync(html`<div>
    <div style="position: absolute; inset-block-start: 5000px">
      ${Array.from({ length: count - 1 }, () => html`<turn-element></turn-element>`)}
    </div>
    <turn-element style="position: fixed; inset-block-start: 0; block-size: 1em"></turn-element>
  </div>`);
  return [...container.querySelectorAll<TurnElement>('turn-element')];
}

/** Runs a job for each element and resolves with the order in which they ran. */
function order(
  all: readonly TurnElement[],
  each: (element: TurnElement) => void = () => {},
): Promise<number[]> {
  const ran: number[] = [];
  return new Promise((resolve) => {
    all.forEach((element, i) => {
      inTurn(element, () => {
        ran.push(i);
        each(element);
        if (ran.length === all.length) resolve(ran);
      });
    });
  });
}

describe('inTurn', () => {
  it('runs what is in view first, then the rest in the order it came', async () => {
    expect(await order(await elements(5))).to.deep.equal([4, 0, 1, 2, 3]);
  });

  it('does not run at once what is asked for: all that comes in one task is compared', async () => {
    const [element] = await elements(1);
    let ran = false;
    inTurn(element as TurnElement, () => {
      ran = true;
    });
    expect(ran).to.equal(false);
    await Promise.resolve();
    expect(ran).to.equal(true);
  });

  it('gives the page its turn between what is in view and the rest', async () => {
    const all = await elements(3);
    const ran = order(all);
    await Promise.resolve();
    let painted = false;
    const rest: boolean[] = [];
    setTimeout(() => {
      painted = true;
    });
    await order(all.slice(0, 2), () => rest.push(painted));
    await ran;
    expect(rest).to.deep.equal([true, true]);
  });

  it('takes what is not drawn at all for out of view', async () => {
    const all = await elements(3);
    (all[0] as TurnElement).style.display = 'none';
    expect((await order(all))[0]).to.equal(2);
  });

  it('lets an element that cannot be rendered keep nobody from theirs', async () => {
    const all = await elements(4);
    const ran = await order(all, (element) => {
      element.fails = element === all[1];
    });
    expect(ran).to.deep.equal([3, 0, 1, 2]);
  });

  it('runs what is asked for while others wait', async () => {
    const all = await elements(4);
    const late = await elements(1);
    const ran: string[] = [];
    const first = order(all, (element) => ran.push(`${all.indexOf(element)}`));
    await Promise.resolve();
    await order(late, () => ran.push('late'));
    await first;
    expect(ran).to.deep.equal(['3', 'late', '0', '1', '2']);
  });
});
