/** A property of untrusted JSON, or an item of a list in it, that is its own: a polluted prototype does not count. */
export const property = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;
