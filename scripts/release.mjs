import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  checkVersion,
  differences,
  integrityOf,
  releaseChangelog,
  releaseNotes,
  unreleased,
  withVersion,
} from './release-parts.mjs';

/**
 * `npm run release -- 1.2.3`: all of a release but making it public. Writes the version and the changelog, runs every check
 * and test, builds a second time elsewhere and compares, packs, and writes hashes and notes to `release/`; then says what is
 * left to do. Where something fails, the files are as they were. With `--dry-run` it only checks whether the release could
 * be made, shows it, and writes nothing.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILES = ['package.json', 'package-lock.json', 'CHANGELOG.md'];
/** What pages name in a tag. */
const FOR_PAGES = [
  'luna.js',
  'luna.classic.js',
  'article-card.js',
  'author-byline.js',
  'share-bar.js',
  'luna-chat.js',
];

const at = (path) => join(ROOT, path);
const read = (path) => readFileSync(at(path), 'utf8');
const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
const npm = (...args) =>
  execFileSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });

/** The hash of each file of a build. */
function hashesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path), integrityOf(readFileSync(path))]));
}

/** The hashes of a build of the same files in another folder. */
function buildElsewhere() {
  const folder = mkdtempSync(join(tmpdir(), 'luna-release-'));
  try {
    for (const path of git('ls-files', '-z').split('\0').filter(Boolean)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(at(path), join(folder, path));
    }
    symlinkSync(at('node_modules'), join(folder, 'node_modules'));
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, stdio: 'inherit' });
    return hashesOf(join(folder, 'dist'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function check() {
  for (const script of ['typecheck', 'lint', 'test', 'sizes', 'check:package']) npm('run', script);
  const differing = differences(hashesOf(at('dist')), buildElsewhere());
  if (differing.length) throw new Error(`Two builds differ in ${differing.join(', ')}.`);
}

/** Packs the package into `release/`, with the notes beside it. */
function pack(version, changes) {
  const folder = at('release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const packed = execFileSync(
    'npm',
    ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder],
    { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const [tarball] = JSON.parse(packed);
  const built = hashesOf(at('dist'));
  const hashes = Object.fromEntries(FOR_PAGES.map((file) => [file, built[file]]));
  writeFileSync(join(folder, `${version}.md`), releaseNotes({ version, changes, hashes, tarball }));
  return tarball.filename;
}

function main() {
  const { values, positionals } = parseArgs({
    options: { 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [version = ''] = positionals;
  const [before, day] = [Object.fromEntries(FILES.map((path) => [path, read(path)])), new Date().toJSON()];
  const { version: current, repository } = JSON.parse(before['package.json']);
  const changes = unreleased(before['CHANGELOG.md']);
  const released = git('tag', '--list', 'v*')
    .split('\n')
    .filter(Boolean)
    .map((tag) => tag.slice(1));

  checkVersion(version, current, changes, released);
  if (git('status', '--porcelain')) throw new Error('There are changes that are not committed.');
  if (values['dry-run']) return console.log(`${version} could be released, with\n\n${changes}`);

  let tarball;
  try {
    writeFileSync(at('package.json'), withVersion(before['package.json'], version));
    writeFileSync(at('package-lock.json'), withVersion(before['package-lock.json'], version));
    writeFileSync(at('CHANGELOG.md'), releaseChangelog(before['CHANGELOG.md'], version, day.slice(0, 10)));
    check();
    tarball = pack(version, changes);
  } catch (error) {
    for (const [path, text] of Object.entries(before)) writeFileSync(at(path), text);
    throw error;
  }
  console.log(`
${version} is ready: release/${tarball}, and its notes in release/${version}.md. What is left:
${repository ? '' : '  - name the "repository" in package.json: provenance refers to it\n'}\
  - git commit -am "Release ${version}" && git tag -s v${version} -m "${version}" && git push --follow-tags
  - from the CI, which signs the provenance: npm publish release/${tarball}
  - serve dist/ as /${version}/ (immutable) and, once that is there, as /${version.split('.')[0]}/ (short cache)
  - announce it with release/${version}.md`);
}

try {
  main();
} catch (error) {
  console.error(existsSync(at('.git')) ? error.message : 'Releases are made from a clone of the repository.');
  process.exitCode = 1;
}
