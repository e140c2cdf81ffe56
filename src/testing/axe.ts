import { expect } from '@open-wc/testing';
import 'axe-core';

declare const axe: typeof import('axe-core');

/** Fails with the rule, the place and the reason of each accessibility violation in an element, its shadow trees included. */
export async function expectAccessible(element: Element, variant = ''): Promise<void> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
  expect(found.join('\n\n'), variant).to.equal('');
}
