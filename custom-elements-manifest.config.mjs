/** Members that are private by name, by keyword or by decorator are nobody's to rely on. */
const isPublic = ({ name, privacy, attribute, static: isStatic }) =>
  !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !(isStatic && name === 'styles') && attribute !== '';

export default {
  globs: ['src/elements/*/*.component.ts', 'src/elements/*/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.styles.ts', 'src/**/*-template.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'public-api',
      packageLinkPhase({ customElementsManifest }) {
        const modules = customElementsManifest.modules;
        for (const module of modules) {
          module.declarations = module.declarations?.filter(({ customElement }) => customElement);
          for (const declaration of module.declarations ?? []) {
            const states = new Set(declaration.members.filter((member) => !isPublic(member)).map(({ name }) => name));
            declaration.members = declaration.members.filter(isPublic);
            declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !states.has(fieldName));
            // The analyzer takes the argument of any dispatched event for an event's name.
            declaration.events = declaration.events?.filter(({ name }) => name.startsWith('luna-'));
          }
        }
        // Only what registers or declares an element is part of the manifest.
        customElementsManifest.modules = modules.filter((module) =>
          module.declarations?.some((declaration) => declaration.customElement),
        );
      },
    },
  ],
};
