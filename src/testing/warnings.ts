/** What the console was warned of while an action ran; none of it reaches the console. */
export async function warningsOf(action: () => unknown): Promise<readonly string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

declare const litIssuedWarnings: ReadonlySet<string>;

/** What lit has found wrong with the elements so far; that it runs in its development mode is meant. */
export const litWarnings = (): readonly string[] =>
  [...litIssuedWarnings].filter((warning) => !/dev-mode|multiple-versions/.test(warning));
