import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  checkVersion,
  differences,
  integrityOf,
  releaseChangelog,
  releaseNotes,
  unreleased,
  withVersion,
} from '../scripts/release-parts.mjs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const CHANGELOG =
  '# Changelog\n\nFor readers.\n\n## Unreleased\n\n- New.\n- Better.\n\n## 1.0.0 (2026-01-01)\n\n- First.\n';

describe('A version', () => {
  const check = (version, current = '1.2.3', changes = '- New.', released = ['1.2.3']) =>
    checkVersion(version, current, changes, released);

  it('is higher than the one before', () => {
    for (const version of ['1.2.4', '1.3.0', '1.10.0', '2.0.0']) check(version);
    for (const version of ['1.2.2', '1.1.9', '0.9.9'])
      assert.throws(() => check(version), /is lower than 1\.2\.3/);
  });

  it('is the one that is written down as long as that is not out', () => {
    check('1.2.3', '1.2.3', '- New.', ['1.2.2']);
    assert.throws(() => check('1.2.3'), /released already/);
  });

  it('is three numbers', () => {
    for (const version of ['', '1.2', 'v1.2.4', '1.2.4-beta', '1.2.x']) {
      assert.throws(() => check(version), /is not a version/);
    }
  });

  it('has something new', () => {
    assert.throws(() => check('1.2.4', '1.2.3', ''), /nothing under/);
  });

  it('has a new major number where something breaks, and before 1.0.0 a new minor one', () => {
    const breaking = '### Breaking\n\n- Gone.';
    check('2.0.0', '1.2.3', breaking);
    assert.throws(() => check('1.3.0', '1.2.3', breaking), /cannot hold/);
    check('0.3.0', '0.2.3', breaking, ['0.2.3']);
    assert.throws(() => check('0.2.4', '0.2.3', breaking, ['0.2.3']), /cannot hold/);
  });
});

describe('The changelog', () => {
  it('has what is unreleased, up to the next version or the end', () => {
    assert.equal(unreleased(CHANGELOG), '- New.\n- Better.');
    assert.equal(unreleased('# Changelog\n\n## Unreleased\n\n- New.\n'), '- New.');
    assert.equal(unreleased('# Changelog\n\n## Unreleased\n\n## 1.0.0\n\n- First.\n'), '');
    assert.equal(unreleased('# Changelog\n'), '');
  });

  it('gets the version and its day, and a place for what comes next', () => {
    const made = releaseChangelog(CHANGELOG, '1.1.0', '2026-02-03');
    assert.equal(
      made,
      '# Changelog\n\nFor readers.\n\n## Unreleased\n\n## 1.1.0 (2026-02-03)\n\n- New.\n- Better.\n\n## 1.0.0 (2026-01-01)\n\n- First.\n',
    );
    assert.equal(unreleased(made), '');
  });

  it('of this repository can be released, without losing a line', () => {
    const changelog = read('CHANGELOG.md');
    const made = releaseChangelog(changelog, '99.0.0', '2026-02-03');
    const lines = (text) => text.split('\n').filter((line) => line && !line.startsWith('## '));
    assert.deepEqual(lines(made), lines(changelog));
    assert.match(made, /^## 99\.0\.0 \(2026-02-03\)$/m);
  });
});

describe('The files of a release', () => {
  it('get the version, and nothing else of them changes', () => {
    for (const path of ['package.json', 'package-lock.json']) {
      const { version } = JSON.parse(read(path));
      const changed = withVersion(read(path), '99.0.0');
      assert.notEqual(changed, read(path));
      assert.equal(withVersion(changed, version), read(path));
    }
    assert.equal(JSON.parse(withVersion(read('package-lock.json'), '99.0.0')).packages[''].version, '99.0.0');
  });

  it('are compared by their hashes, those that only one build has included', () => {
    assert.deepEqual(differences({ a: '1', b: '2' }, { a: '1', b: '2' }), []);
    assert.deepEqual(differences({ a: '1', b: '2', d: '4' }, { a: '1', b: '3', c: '4' }), ['b', 'c', 'd']);
  });

  it('have their hashes in the notes, as integrity attributes have them', () => {
    // The SHA-384 of nothing, as in FIPS 180-4's test vectors.
    const hash = 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb';
    assert.equal(integrityOf(''), hash);
    const tarball = { filename: 'luna-widgets-1.1.0.tgz', integrity: 'sha512-x' };
    const notes = releaseNotes({ version: '1.1.0', changes: '- New.', hashes: { 'luna.js': hash }, tarball });
    assert.match(notes, /^# luna-widgets 1\.1\.0\n\n- New\.\n/);
    assert.ok(notes.includes(`| \`luna.js\` | \`${hash}\` |`));
    assert.match(notes, /luna-widgets-1\.1\.0\.tgz`, `sha512-x`/);
  });
});

describe('A dry run', () => {
  const files = [
    'package.json',
    'package-lock.json',
    'CHANGELOG.md',
    'scripts/release.mjs',
    'scripts/release-parts.mjs',
  ];
  let folder;
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Release', '-c', 'user.email=release@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const dryRun = (version) =>
    spawnSync(process.execPath, ['scripts/release.mjs', version, '--dry-run'], {
      cwd: folder,
      encoding: 'utf8',
    });

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'luna-dry-run-'));
    for (const path of files) cpSync(new URL(`../${path}`, import.meta.url), join(folder, path));
    writeFileSync(join(folder, 'CHANGELOG.md'), CHANGELOG);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Begin');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('says what would be released, and changes nothing', () => {
    const { stdout, stderr, status } = dryRun('99.0.0');
    assert.deepEqual([stderr, status], ['', 0]);
    assert.match(stdout, /^99\.0\.0 could be released, with\n\n- New\.\n- Better\.\n/);
    assert.equal(git('status', '--porcelain'), '');
    for (const path of files.slice(0, 2)) assert.equal(readFileSync(join(folder, path), 'utf8'), read(path));
  });

  it('says why a release cannot be made: the version, or what is not committed', () => {
    assert.match(dryRun('0.0.1').stderr, /0\.0\.1 is lower/);
    writeFileSync(join(folder, 'new.txt'), '');
    const { stderr, status } = dryRun('99.0.0');
    assert.deepEqual([stderr, status], ['There are changes that are not committed.\n', 1]);
    rmSync(join(folder, 'new.txt'));
    git('tag', 'v99.0.0');
    assert.match(dryRun('99.0.0').stderr, /released already/);
  });
});
