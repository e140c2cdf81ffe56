import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

describe('createRelay', () => {
  it('needs nothing that only Node has: it is built for edge workers as for a browser, and answers', async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [fileURLToPath(new URL('../index.ts', import.meta.url))],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      conditions: ['worker'],
      metafile: true,
      write: false,
      tsconfigRaw: {},
    });
    const inputs = Object.keys(metafile.inputs);
    assert.deepEqual(
      inputs.filter((path) => /ioredis|node-server|relay\/node|\/lit/.test(path)),
      [],
    );
    const imports = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    assert.deepEqual(
      imports.filter((path) => path.startsWith('node:') || builtinModules.includes(path)),
      [],
    );
    const code = outputFiles[0]?.text ?? '';
    const built = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
    const relay = built.createRelay();
    const response = await relay(
      new Request('https://relay.example/v1/chat/completions', {
        method: 'POST',
        body: '{"messages":[{"role":"user","content":"Hello?"}]}',
      }),
    );
    assert.match(await response.text(), /There is no article here/);
  });
});
