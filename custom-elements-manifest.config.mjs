import { basename } from 'node:path';

/** Members that are private by name, by keyword or by decorator are nobody's to rely on. */
const isPublic = ({ name, privacy, attribute, static: isStatic }) =>
  !name.startsWith('#') &&
  privacy !== 'private' &&
  privacy !== 'protected' &&
  !(isStatic && name === 'styles') &&
  attribute !== '';

/** An optional property is `T | undefined` twice over. */
const withoutUndefined = (type) => type && { text: type.text.replaceAll(' | undefined', '') };

/** What others may rely on of a class; its base class is not part of that. */
function keepPublic(declaration) {
  declaration.superclass = { name: 'HTMLElement' };
  const hidden = new Set(declaration.members.filter((member) => !isPublic(member)).map(({ name }) => name));
  declaration.members = declaration.members.filter(isPublic);
  for (const member of declaration.members) {
    if (member.type) member.type = withoutUndefined(member.type);
    if (member.static) delete member.attribute;
  }
  // The analyzer gives an attribute to whichever member has its name first: that may be a static one.
  declaration.attributes = declaration.attributes
    ?.filter(({ fieldName }) => !hidden.has(fieldName))
    .map(({ name, fieldName }) => {
      const field = declaration.members.find((member) => member.name === fieldName && !member.static);
      field.attribute = name;
      const { type, default: value, description } = field;
      return { name, type, ...(value && { default: value }), description, fieldName };
    });
  // It also takes the argument of any dispatched event for an event's name.
  declaration.events = declaration.events?.filter(({ name }) => name.startsWith('luna-'));
}

export default {
  globs: ['src/elements/*/*.component.ts'],
  outdir: 'dist',
  packagejson: false,
  litelement: true,
  plugins: [
    {
      name: 'public-api',
      packageLinkPhase({ customElementsManifest }) {
        customElementsManifest.modules = customElementsManifest.modules.flatMap((module) => {
          // The source is not shipped: the paths are those of the built files.
          const tag = basename(module.path, '.component.ts');
          const path = `dist/elements/${tag}.js`;
          const declarations = module.declarations.filter(({ customElement }) => customElement);
          for (const declaration of declarations) keepPublic(declaration);
          const exports = declarations.map(({ name }) => ({
            kind: 'js',
            name,
            declaration: { name, module: path },
          }));
          return [
            { kind: 'javascript-module', path, declarations, exports },
            {
              kind: 'javascript-module',
              path: `dist/${tag}.js`,
              declarations: [],
              exports: declarations.map(({ name }) => ({
                kind: 'custom-element-definition',
                name: tag,
                declaration: { name, module: path },
              })),
            },
          ];
        });
      },
    },
  ],
};
