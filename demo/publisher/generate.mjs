/**
 * Writes the publisher's own pages from the articles in ../content: plain HTML, for search engines, for readers without
 * JavaScript, and for links to a place in the text. Run it after an article has changed: node demo/publisher/generate.mjs
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { marked } from 'marked';

const CONTENT = new URL('../content/', import.meta.url);

const escapeHtml = (text) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

const pageTemplate = (title, head, main) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)} · The Demo Press</title>${head}
    <link rel="icon" href="../content/images/icon.svg">
    <link rel="stylesheet" href="publisher.css">
  </head>
  <body>
    <main>
${main.trim()}
    </main>
  </body>
</html>
`;

const listTemplate = (articles) => `<ul class="list">
${articles.map(({ file, headline, description }) => `<li><a href="${file}">${escapeHtml(headline)}</a><br>${escapeHtml(description)}</li>`).join('\n')}
</ul>`;

const NOTE =
  '<p class="meta">The Demo Press is made up, to show where an embedded article comes from. <a href="../">Back to the demo</a></p>';

const articles = readdirSync(CONTENT).flatMap((source) => {
  if (!source.endsWith('.json')) return [];
  const { url, breadcrumb, mainEntity } = JSON.parse(readFileSync(new URL(source, CONTENT), 'utf8'));
  if (!url?.startsWith('../publisher/')) return [];
  const [back] = breadcrumb.itemListElement;
  return [
    { source, file: basename(url), back: { name: back.name, file: basename(back.item) }, ...mainEntity },
  ];
});

const write = (file, html) => writeFileSync(new URL(file, import.meta.url), html);

for (const { source, file, back, headline, description, image, articleBody } of articles) {
  write(
    file,
    pageTemplate(
      headline,
      `
    <meta name="description" content="${escapeHtml(description)}">
    <link rel="alternate" type="application/ld+json" href="../content/${source}">`,
      `
<p><a href="${back.file}">← Back to ${escapeHtml(back.name)}</a></p>
<article>
<h1>${escapeHtml(headline)}</h1>
<p class="meta">${escapeHtml(back.name)}</p>
<img src="../content/${image.url}" alt="${escapeHtml(image.caption)}" width="${image.width}" height="${image.height}">
${marked.parse(articleBody)}</article>
${NOTE}`,
    ),
  );
}

const byAuthor = (file) => articles.filter(({ back }) => back.file === file);
write(
  'dr-priya-varma.html',
  pageTemplate(
    'Dr. Priya Varma',
    '',
    `<p><a href="index.html">← The Demo Press</a></p>
<h1>Dr. Priya Varma</h1>
${listTemplate(byAuthor('dr-priya-varma.html'))}
${NOTE}`,
  ),
);
write(
  'index.html',
  pageTemplate(
    'Articles',
    '',
    `<h1>The Demo Press</h1>
${listTemplate(articles)}
${NOTE}`,
  ),
);
