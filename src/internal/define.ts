declare const __VERSION__: string;

/** The version of this copy of the library; `source` where it runs without having been built. */
export const VERSION: string = typeof __VERSION__ === 'undefined' ? 'source' : __VERSION__;

type VersionedElement = CustomElementConstructor & { readonly version?: string };

/**
 * Registers a class, unless its tag is taken: the first wins, another version of the library or a stranger earns one
 * warning, nothing throws.
 *
 * @returns whether the tag now belongs to this library, in whichever version
 */
export function defineElement(
  tag: string,
  element: VersionedElement,
  registry: CustomElementRegistry | undefined,
): boolean {
  // Imported in Node, where nothing is registered.
  if (!registry) return false;
  const owner: VersionedElement | undefined = registry.get(tag);
  if (!owner) {
    // A class can be registered once: a second tag gets one of its own.
    registry.define(tag, registry.getName?.(element) ? class extends element {} : element);
    return true;
  }
  if (owner.version !== element.version) {
    const who = owner.version ? `version ${owner.version}` : 'another library';
    console.warn(`luna-widgets ${element.version}: <${tag}> is already defined by ${who}, which stays.`);
  }
  return owner.version !== undefined;
}
