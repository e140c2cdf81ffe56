/** How long one task may render before the page gets its turn, in milliseconds: each turn lays the page out again. */
const SLICE = 30;

type UpdatingElement = Element & { readonly updateComplete: Promise<unknown> };

interface Turn {
  readonly element: UpdatingElement;
  readonly job: () => void;
}

let turns: Turn[] = [];

function isInView({ element }: Turn): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  // What is not drawn has its bottom at 0.
  return bottom > 0 && top <= innerHeight;
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function run(): Promise<void> {
  while (turns.length) {
    const batch = turns;
    turns = [];
    const inView = new Set(batch.length > 1 ? batch.filter(isInView) : batch);
    for (const { job } of inView) job();
    let end = 0;
    for (const turn of batch) {
      if (inView.has(turn)) continue;
      if (performance.now() > end) {
        await nextTask();
        end = performance.now() + SLICE;
      }
      turn.job();
      // One that cannot be rendered must not keep the rest from theirs; its own job reports it.
      await turn.element.updateComplete.catch(() => {});
    }
  }
}

/**
 * Runs what changes an element's state in its turn: what is in view at once, the rest in slices between which the page
 * paints. A thousand cards that wait for one article would otherwise all render before the first is seen.
 */
export function inTurn(element: UpdatingElement, job: () => void): void {
  turns.push({ element, job });
  if (turns.length === 1) queueMicrotask(run);
}
