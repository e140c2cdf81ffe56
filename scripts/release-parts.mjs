import { createHash } from 'node:crypto';

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;
const HEADING = /^## Unreleased.*\n/;

const numbersOf = (version) => VERSION.exec(version)?.slice(1).map(Number);

/** A changelog in pieces: what stands above the versions, and each version. */
const sectionsOf = (changelog) => changelog.split(/^(?=## )/m);

/** What is under `## Unreleased`, trimmed; empty where there is no such heading, or nothing under it. */
export const unreleased = (changelog) =>
  sectionsOf(changelog)
    .find((section) => HEADING.test(section))
    ?.replace(HEADING, '')
    .trim() ?? '';

/**
 * Checks that a version may follow another: it is higher, or the same while that has never been released, and a change that
 * breaks something has a new major number (before 1.0.0, a new minor one).
 *
 * @param changes what is new, as the changelog says it; `### Breaking` heads what breaks something
 * @param released the versions that are out
 * @throws where it may not, with the reason
 */
export function checkVersion(version, current, changes, released) {
  const [wanted, present] = [numbersOf(version), numbersOf(current)];
  if (!wanted) throw new Error(`"${version}" is not a version: three numbers, as in 1.2.3.`);
  if (released.includes(version)) throw new Error(`${version} is released already.`);
  const first = wanted.findIndex((number, index) => number !== present[index]);
  if (first >= 0 && wanted[first] < present[first]) {
    throw new Error(`${version} is lower than ${current}.`);
  }
  if (!changes) throw new Error('CHANGELOG.md has nothing under "## Unreleased".');
  const breaking = present[0] === 0 ? 1 : 0;
  if (/^### Breaking/m.test(changes) && released.length && (first < 0 || first > breaking)) {
    throw new Error(`${version} cannot hold what CHANGELOG.md has under "### Breaking".`);
  }
}

/** The changelog with what is unreleased under the version and its day, and an empty place for what comes next. */
export const releaseChangelog = (changelog, version, day) =>
  sectionsOf(changelog)
    .map((section) => section.replace(HEADING, `## Unreleased\n\n## ${version} (${day})\n`))
    .join('');

/** The text of `package.json` or `package-lock.json` with another version, and nothing else changed. */
export function withVersion(text, version) {
  const json = JSON.parse(text);
  json.version = version;
  if (json.packages?.['']) json.packages[''].version = version;
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** A hash as `integrity` attributes have it. */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * The files in which two builds differ.
 *
 * @param one the hashes of one build, by path
 * @param other those of the other
 */
export const differences = (one, other) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((path) => one[path] !== other[path])
    .sort();

/** What is said of a release where it is announced. */
export function releaseNotes({ version, changes, hashes, tarball }) {
  const rows = Object.entries(hashes).map(([file, hash]) => `| \`${file}\` | \`${hash}\` |`);
  return `# luna-widgets ${version}

${changes}

## Hashes

| File | \`integrity\` |
| --- | --- |
${rows.join('\n')}

\`luna.js\` carries the hashes of all that it loads. Two builds of this version in two folders were the same, byte for byte.
The package is \`${tarball.filename}\`, \`${tarball.integrity}\`.
`;
}
