/** Writes the snippet that a page needs, as the form says, with the hashes of this build. */
const form = document.querySelector('form');
const output = document.querySelector('#snippet');
const styles = document.querySelector('#space');
const live = document.querySelector('.live');
const said = document.querySelector('#said');

const integrity = await (await fetch('../dist/integrity.json')).json();

/** What each piece is, and the space it takes: on a desktop and on a phone. */
const PIECES = {
  full: { tag: 'article-card', attributes: { mode: 'full' }, space: ['100vh', '100vh'] },
  summary: { tag: 'article-card', attributes: {}, space: ['30rem', '37rem'] },
  byline: { tag: 'author-byline', attributes: {}, space: ['7rem', '9.5rem'] },
  share: { tag: 'share-bar', attributes: {}, space: ['3rem', '6.5rem'] },
  luna: { tag: 'luna-chat', attributes: {}, space: ['8.6rem', '12rem'] },
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const attributesOf = (attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

function scriptOf({ channel, base, version }) {
  const folder = base.replace(/\/*$/, '/');
  switch (channel) {
    case 'newest':
      return `<script type="module" src="${escaped(folder)}${version.split('.')[0]}/luna.js"></script>`;
    case 'verified':
      return `<script
  type="module"
  src="${escaped(folder)}${version}/luna.js"
  integrity="${integrity['luna.js']}"
  crossorigin="anonymous"
></script>`;
    default:
      return `<script src="${escaped(folder)}${version.split('.')[0]}/luna.classic.js"></script>`;
  }
}

/** An address as it is right on any page, where there is one. */
const whole = (address) =>
  URL.canParse(address, location.href) && address ? new URL(address, location.href).href : address;

function show() {
  const values = Object.fromEntries(new FormData(form));
  const { tag, attributes, space } = PIECES[values.piece];
  const all = { ...attributes, src: whole(values.src) };
  // The others can do with the page that they stand on.
  form.elements.src.required = !['share', 'luna'].includes(values.piece);
  const fallback = values.title
    ? `\n  <a href="${escaped(whole(values.page))}">${escaped(values.title)}</a>\n`
    : '';
  output.textContent = `${scriptOf(values)}\n\n<${tag}${attributesOf(all)}>${fallback}</${tag}>`;
  const [wide, narrow] = space;
  const selector = values.piece === 'full' ? 'article-card[mode="full"]' : tag;
  styles.textContent = `${selector} { display: block; min-height: ${wide} } @media (max-width: 48rem) { ${selector} { min-height: ${narrow} } }`;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(all)) if (value) element.setAttribute(name, value);
  live.replaceChildren(element);
}

form.elements.version.value = form.dataset.version;
form.addEventListener('change', show);
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const which = event.submitter?.value === 'space' ? styles : output;
  try {
    await navigator.clipboard.writeText(which.textContent);
    said.textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(which);
    said.textContent = 'Copying is not allowed here: the text is selected for you.';
  }
});
show();
