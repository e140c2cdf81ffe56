import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { writeFrameworkTypes } from './framework-types.mjs';
import { onceEach } from './manifest.mjs';

const DIST = new URL('../dist/', import.meta.url);

/** Writes what editors and frameworks know of the elements, and the schema of the content, from the built `dist/`. */
export function writeDeveloperFiles() {
  // Each generator changes what it is given.
  const manifest = () => JSON.parse(readFileSync(new URL('custom-elements.json', DIST), 'utf8'));
  const write = (name, data) => writeFileSync(new URL(name, DIST), JSON.stringify(data));
  const options = { hideCssPropertiesDocs: true, hideMethodDocs: true };

  write('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(manifest(), options)));

  const css = JSON.parse(getVsCodeCssCustomData(manifest(), options));
  css.properties = onceEach(css.properties);
  css.pseudoElements = onceEach(css.pseudoElements);
  write('vscode.css-custom-data.json', css);

  const webTypes = JSON.parse(getWebTypesData(manifest(), options));
  webTypes.contributions.css.properties = onceEach(webTypes.contributions.css.properties);
  webTypes.contributions.css['pseudo-elements'] = onceEach(webTypes.contributions.css['pseudo-elements']);
  write('web-types.json', webTypes);

  writeFrameworkTypes(manifest(), DIST);

  const script = fileURLToPath(new URL('content-schema.mjs', import.meta.url));
  const schema = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
  write('content.schema.json', JSON.parse(schema));
}
