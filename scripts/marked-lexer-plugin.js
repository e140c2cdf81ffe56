import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { transform } from 'esbuild';

const PREFIX = '\0marked/';

/** What the lexer here is never told to do otherwise: CommonMark with GFM, without extensions. */
const OPTIONS = { pedantic: 'false', breaks: 'false', silent: 'false', gfm: 'true', extensions: 'undefined' };

/** A module of marked without what its options would choose. */
function withoutOptions(code) {
  return (
    code
      .replace(/\bthis\.(?:lexer\.)?options\.(\w+)\b(?!\s*=[^=])/g, (option, name) => OPTIONS[name] ?? option)
      .replace(/^ {2}(?:pedantic: \w+|breaks: inlineBreaks),\n/gm, '')
      // Expressions that only the parser, the renderers and the options name.
      .replace(
        /^ {2}(?:pedantic|escape(?:Test|Replace)|outputLink|listReplaceNesting|percentDecode|spaceLine|notSpace|endingNewline)\w*: .*,\n/gm,
        '',
      )
  );
}

/**
 * Takes of `marked` only what is imported. The package ships one file in which everything holds on to everything; its source
 * map carries the modules it was made of, and from those a bundler can leave out the parser and the renderers: 3 kB less.
 */
export function markedLexerPlugin() {
  const map = createRequire(import.meta.url)
    .resolve('marked')
    .replace(/marked\.\w+\.js$/, 'marked.esm.js.map');
  const { sources, sourcesContent } = JSON.parse(readFileSync(map, 'utf8'));
  if (!sourcesContent) throw new Error('The source map of marked carries no sources.');
  const modules = new Map(
    sources.map((source, i) => [PREFIX + posix.basename(source), withoutOptions(sourcesContent[i])]),
  );
  const entry = `${PREFIX}lexer`;
  modules.set(
    entry,
    `export { _Lexer as Lexer } from './Lexer.ts'; export { _Tokenizer as Tokenizer } from './Tokenizer.ts';`,
  );
  return {
    name: 'marked-lexer',
    resolveId(id, importer) {
      if (id === 'marked') return entry;
      return importer?.startsWith(PREFIX) ? PREFIX + posix.basename(id) : null;
    },
    async load(id) {
      const code = modules.get(id);
      if (code === undefined) return null;
      return {
        code: (await transform(code, { loader: 'ts', target: 'es2022' })).code,
        moduleSideEffects: false,
      };
    },
  };
}
