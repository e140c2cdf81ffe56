const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

function shared(): IntersectionObserver {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
    },
    // As far ahead as browsers load lazy images on a fast connection.
    { rootMargin: '1250px 0px' },
  );
  return observer;
}

/** Resolves when the element comes near the viewport; rejects when the signal is aborted first. */
export function isNearView(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = (): void => {
      shared().unobserve(element);
      waiting.delete(element);
    };
    waiting.set(element, () => {
      stop();
      resolve();
    });
    signal.addEventListener(
      'abort',
      () => {
        stop();
        reject(signal.reason);
      },
      { once: true },
    );
    shared().observe(element);
  });
}
