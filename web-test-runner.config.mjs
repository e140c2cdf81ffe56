import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM_FLAGS, findBrowsers } from './scripts/browsers.mjs';
import { iconServerPlugin } from './scripts/icon-plugins.js';
import { scenarioMiddleware } from './scripts/scenario-server.mjs';

const { chromium, firefox } = findBrowsers();

const chromiumLauncher = chromeLauncher({
  launchOptions: { executablePath: chromium, args: CHROMIUM_FLAGS },
  // Stalled requests of one page would take the connections of another.
  concurrency: 1,
});
chromiumLauncher.name = 'Chromium';

const firefoxLauncher = chromeLauncher({
  launchOptions: { browser: 'firefox', executablePath: firefox },
  concurrency: 1,
});
firefoxLauncher.name = 'Firefox';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: '.',
  files: ['src/**/*.test.ts'],
  browsers: [...(chromium ? [chromiumLauncher] : []), ...(firefox ? [firefoxLauncher] : [])],
  middleware: [scenarioMiddleware()],
  nodeResolve: true,
  plugins: [iconServerPlugin(), esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  coverage: process.argv.includes('--coverage'),
  coverageConfig: { include: ['src/**/*.ts'], exclude: ['src/**/*.test.ts', 'src/testing/**'] },
  testFramework: { config: { timeout: 20_000 } },
};
