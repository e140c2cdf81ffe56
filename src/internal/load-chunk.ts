type Check = (chunk: string) => Promise<unknown>;

let check: Check | undefined;

/** Sets what every chunk has to pass before it runs: the loader knows their hashes. */
export const setCheck = (given: Check): void => {
  check = given;
};

/**
 * Loads a part of the library that is needed only now. The build for pages puts it around each `import()` (see
 * `scripts/integrity-plugin.js`).
 *
 * @param chunk the part's name
 */
export async function loadChunk<T>(chunk: string, load: () => Promise<T>): Promise<T> {
  await check?.(chunk);
  return load();
}
