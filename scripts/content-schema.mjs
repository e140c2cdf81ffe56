import { toJsonSchema } from '@valibot/to-json-schema';
import { documentSchema } from '../src/content/content-json.ts';

/** Prints `content.schema.json`: JSON Schema (2020-12) of the content format, from the schemas that check it. Run by tsx. */

/** What stands for a check written in code, by what it expects: as near as a pattern comes. */
const PATTERNS = {
  'an ISO 8601 date': /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d.*)?$/,
  'an ISO 8601 duration': /^P(?=\d|T\d)(?:[\d.]+D)?(?:T(?:[\d.]+H)?(?:[\d.]+M)?(?:[\d.]+S)?)?$/,
  'a BCP 47 language tag': /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  'text/markdown': /^\s*[Tt][Ee][Xx][Tt]\/[Mm][Aa][Rr][Kk][Dd][Oo][Ww][Nn]\b/,
  'a number above zero': /^\s*\+?(?=\d*\.?\d*[1-9])[\d.]/,
  'a web address (http or https)': /^\s*(?:[Hh][Tt][Tt][Pp][Ss]?:|(?![A-Za-z][\w+.-]*:)).*\S/,
  'text or a web address (http or https)': /\S/,
};

/** What each property is for, as an editor says it to who writes one. */
const DESCRIPTIONS = {
  '@type':
    'What this is, of schema.org: a page (`WebPage`, `MedicalWebPage`, …) or an article (`Article`, …).',
  '@id': 'The name of a node, or its address.',
  '@graph': 'The nodes of the document: the page, the article, …',
  mainEntity: 'The article of the page.',
  mainEntityOfPage: 'The page of the article, or its address.',
  headline: 'The title.',
  name: 'The name; of an article, the title where there is no `headline`.',
  description: 'A summary of one or two sentences; shown in a summary card, and where there is no body.',
  url: 'The address: of a page or an article, the canonical one. Relative ones resolve against the JSON.',
  contentUrl: 'The address, where there is no `url`.',
  image: 'An address or an ImageObject.',
  caption: 'What the image shows, for those who cannot see it; without it, the image is decoration.',
  width: 'In CSS pixels; keeps the page from jumping.',
  height: 'In CSS pixels; keeps the page from jumping.',
  inLanguage: 'BCP 47, such as `en` or `pt-BR`.',
  datePublished: 'ISO 8601 day, or day and time.',
  dateModified: 'ISO 8601 day, or day and time.',
  author: 'A Person, an Organization, a name, or a list of these.',
  reviewedBy: 'Who reviewed it medically: a Person, an Organization, a name, or a list of these.',
  lastReviewed: 'The day of the last review, or a list of that and the day of the next.',
  expires: 'The day by which the next review is due; after it, “review overdue” is shown.',
  license: 'The terms: an address, a name, or both in an object.',
  creditText: 'Whom to credit, in words.',
  citation: 'Works the article rests on: names, addresses, or objects of both.',
  encodingFormat: '`text/markdown`, which is also what is meant without it.',
  articleBody: 'The body, in Markdown.',
  timeRequired:
    'The reading time as an ISO 8601 duration, such as `PT3M`; without it, the words are counted.',
  hasPart: 'The body in sections, or sections of a section.',
  text: 'The text of a section, in Markdown.',
  position: 'The place among its siblings; without it, they stand as written.',
  breadcrumb:
    'Where the page belongs: its last item that is not the page itself is what “Back to …” leads to.',
  itemListElement: 'The steps, outermost first.',
  item: 'The address of a step.',
  potentialAction: 'A CommunicateAction has the words of the invitation to Luna.',
  honorificPrefix: 'Put before the name, such as `Dr.`',
  jobTitle: 'As it is shown under the name.',
  affiliation: 'An Organization or its name.',
};

const REFERENCE = {
  description: 'A node that is elsewhere in the document.',
  type: 'object',
  properties: { '@id': { type: 'string' } },
  required: ['@id'],
  propertyNames: { enum: ['@id', '@type'] },
};

/** What has one of these is a node of a document, or a reference already. */
const STANDS_ALONE = ['@type', '@graph', '@id'];

const described = (properties) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const description = DESCRIPTIONS[name];
      if (!description) throw new Error(`Nothing says what "${name}" is for.`);
      return [name, { description, ...schema }];
    }),
  );

/** The schemas that are used in several places, by the property they were first found under. */
function definitionsOf(root) {
  const found = new Map();
  const visit = (schema, name) => {
    const uses = found.get(schema)?.uses ?? 0;
    found.set(schema, { name, ...found.get(schema), uses: uses + 1 });
    if (uses) return;
    for (const [key, entry] of Object.entries(schema.entries ?? {})) visit(entry, key);
    for (const inner of [...(schema.options ?? []), ...(schema.items ?? []), schema.item, schema.wrapped]) {
      if (inner?.kind) visit(inner, name);
    }
    if (schema.type === 'lazy') visit(schema.getter(), name);
  };
  visit(root, 'document');
  const definitions = {};
  for (const [schema, { name, uses }] of found) {
    if (uses < 2 || !/^(?:union|object|intersect|string)$/.test(schema.type)) continue;
    let unique = name;
    for (let i = 2; definitions[unique]; i++) unique = `${name}-${i}`;
    definitions[unique] = schema;
  }
  return definitions;
}

const document = documentSchema();
const schema = toJsonSchema(document, {
  definitions: definitionsOf(document),
  target: 'draft-2020-12',
  typeMode: 'input',
  overrideAction({ valibotAction, jsonSchema }) {
    if (valibotAction.type !== 'check') return undefined;
    const pattern = PATTERNS[valibotAction.message];
    if (!pattern) throw new Error(`No pattern stands for "${valibotAction.message}".`);
    return { ...jsonSchema, pattern: pattern.source };
  },
  overrideSchema({ valibotSchema, jsonSchema }) {
    // `null` is read as nothing.
    if (valibotSchema.type === 'optional') return { anyOf: [jsonSchema, { type: 'null' }] };
    if (valibotSchema.type !== 'object') return undefined;
    const object = { ...jsonSchema, properties: described(jsonSchema.properties) };
    return STANDS_ALONE.some((key) => key in object.properties) ? object : { anyOf: [object, REFERENCE] };
  },
});

const { $schema, ...rest } = schema;
console.log(
  JSON.stringify({
    $schema,
    title: 'An article for luna-widgets',
    description:
      'schema.org JSON-LD: a page with an article as its mainEntity, an article alone, or a graph.',
    ...rest,
  }),
);
