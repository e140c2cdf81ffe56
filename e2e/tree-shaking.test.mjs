import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { installPacked } from './packed.mjs';

const CLASSES = {
  'article-card': 'ArticleCard',
  'author-byline': 'AuthorByline',
  'share-bar': 'ShareBar',
  'luna-chat': 'LunaChat',
};

let packed;
before(() => {
  packed = installPacked();
});
after(() => packed?.remove());

/** The code a program runs at once, by each bundler; what comes by `import()` is apart. */
const BUNDLERS = {
  async rollup(program) {
    const bundle = await rollup({ input: program, plugins: [nodeResolve()], onwarn() {} });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
    const atOnce = (fileName, found = new Set()) => {
      if (found.has(fileName)) return found;
      found.add(fileName);
      for (const imported of chunks.get(fileName).imports) atOnce(imported, found);
      return found;
    };
    return [...atOnce(output[0].fileName)].map((fileName) => chunks.get(fileName).code).join('\n');
  },
  async esbuild(program) {
    const { outputFiles } = await build({
      entryPoints: [program],
      bundle: true,
      format: 'esm',
      // Without this, esbuild puts what comes by import() into the same file.
      plugins: [
        {
          name: 'later',
          setup: ({ onResolve }) =>
            onResolve({ filter: /./ }, ({ kind }) =>
              kind === 'dynamic-import' ? { path: 'later', external: true } : undefined,
            ),
        },
      ],
      write: false,
      logLevel: 'error',
    });
    return outputFiles[0].text;
  },
};

/** The elements whose code is in a bundle: each has its tag in it, and in no other element's code. */
const elementsIn = (code) => Object.keys(CLASSES).filter((tag) => code.match(`["'\`]${tag}["'\`]`));

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  describe(`A bundle by ${name}`, () => {
    const bundled = (text) => {
      const program = join(packed.folder, 'program.js');
      writeFileSync(program, text);
      return bundle(program);
    };

    for (const [tag, className] of Object.entries(CLASSES)) {
      it(`with ${className} of the index has nothing of the other elements`, async () => {
        const code = await bundled(`import { ${className} } from 'luna-widgets'; console.log(${className});`);
        assert.deepEqual(elementsIn(code), [tag]);
      });

      it(`with ${className} of its own entry has nothing of the other elements, and registers nothing`, async () => {
        const from = `luna-widgets/elements/${tag}`;
        const code = await bundled(`import { ${className} } from '${from}'; console.log(${className});`);
        assert.deepEqual(elementsIn(code), [tag]);
        assert.doesNotMatch(code, /^\w+\.define\(\);$/m);
      });

      it(`with luna-widgets/${tag} registers it, though nothing of it is named, and nothing else`, async () => {
        const code = await bundled(`import 'luna-widgets/${tag}';`);
        assert.deepEqual(elementsIn(code), [tag]);
        assert.match(code, /^\w+\.define\(\);$/m);
      });
    }

    it('with the parser has no element', async () => {
      const code = await bundled("import { parseArticle } from 'luna-widgets'; console.log(parseArticle);");
      assert.deepEqual(elementsIn(code), []);
      assert.match(code, /mainEntity/);
    });

    it('with an import of the index for nothing has nothing of the library', async () => {
      const code = await bundled("import 'luna-widgets';");
      assert.doesNotMatch(code, /luna|mainEntity/);
    });
  });
}
