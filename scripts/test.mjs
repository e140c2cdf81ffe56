import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import { ensureBrowsers } from './browsers.mjs';
import { hasProgram, installPackages } from './debian.mjs';

/** All tests: the elements in Chromium and Firefox, the relay, then the built library on the demo's pages. Ends with `N passed, N failed`. */
const count = { passed: 0, failed: 0 };

function countSuite({ tests, suites }) {
  for (const { passed, skipped } of tests) if (!skipped) count[passed ? 'passed' : 'failed']++;
  for (const suite of suites) countSuite(suite);
}

async function testElements() {
  const runner = await startTestRunner({ autoExitProcess: false, argv: ['--coverage'] });
  const passed = await new Promise((resolve) => runner.on('finished', resolve));
  for (const { testResults, errors } of runner.sessions.all()) {
    if (testResults) countSuite(testResults);
    count.failed += errors.length;
  }
  await runner.stop();
  if (!passed && !count.failed) count.failed++;
}

/** The tests of a folder that run in Node; with tsx, which `npm test` starts this with, they may be TypeScript. */
async function testFolder(path) {
  const folder = new URL(path, import.meta.url);
  const files = readdirSync(folder).filter((name) => /\.test\.m?[jt]s$/.test(name));
  const stream = run({ files: files.map((name) => fileURLToPath(new URL(name, folder))), concurrency: 1 });
  stream.on('test:pass', ({ details, skip }) => {
    if (details.type !== 'suite' && !skip) count.passed++;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') count.failed++;
  });
  await new Promise((resolve) => {
    stream
      .compose(spec)
      .on('data', (text) => process.stdout.write(text))
      .on('end', resolve);
  });
}

try {
  ensureBrowsers();
  // The relay's tests share a limit through it.
  if (!hasProgram('redis-server') && !hasProgram('valkey-server')) installPackages('redis-server');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await import('./build.mjs');
await testElements();
await testFolder('../relay/test/');
await testFolder('../e2e/');
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed || !count.passed ? 1 : 0);
