/**
 * Reading untrusted JSON-LD, one value at a time. JSON-LD lets a publisher write one value or a list of one, and a text or
 * `{"@value": text}`, with the same meaning; what is neither is reported with its path and left out.
 */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A value and where it stands, as in `mainEntity.author[0].name`. */
export interface Place {
  readonly value: unknown;
  readonly path: string;
}

/** Told of each value that had to be left out. */
export type Report = (path: string, expected: string, value: unknown) => void;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a value is, in words for an error message. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return value.trim() === '' ? 'an empty text' : `“${value.slice(0, 40)}”`;
  return Array.isArray(value) ? 'a list' : typeof value;
}

/** A property of an object that is its own: neither `__proto__` nor a polluted prototype counts. */
export function property({ value, path }: Place, key: string): Place {
  return {
    value: isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined,
    path: path ? `${path}.${key}` : key,
  };
}

export const isAbsent = ({ value }: Place): boolean => value === undefined || value === null;

/** The values of a list, or the one value that stands in its place. */
export function list(place: Place): readonly Place[] {
  const { value, path } = place;
  if (Array.isArray(value)) return value.map((item: unknown, i) => ({ value: item, path: `${path}[${i}]` }));
  return isAbsent(place) ? [] : [place];
}

/** The one value, where a list of one means the same. */
export const single = (place: Place): Place =>
  Array.isArray(place.value) ? (list(place)[0] ?? { ...place, value: undefined }) : place;

/** A text that says something, or `undefined`; what is there and is no text is reported. */
export function text(place: Place, report: Report): string | undefined {
  const one = single(place);
  if (isAbsent(one)) return undefined;
  const literal = isObject(one.value) ? property(one, '@value').value : one.value;
  if (typeof literal === 'string' && literal.trim() !== '') return literal.trim();
  report(one.path, 'text', literal ?? one.value);
  return undefined;
}

/** A number above zero, also written as text (`"1600"`, `"1600px"`). */
export function positive(place: Place, report: Report): number | undefined {
  const one = single(place);
  if (isAbsent(one)) return undefined;
  const number = typeof one.value === 'string' ? Number.parseFloat(one.value) : one.value;
  if (typeof number === 'number' && number > 0 && Number.isFinite(number)) return number;
  report(one.path, 'a number above zero', one.value);
  return undefined;
}

/** An ISO 8601 date or date and time of the calendar, as it was written. */
export function date(place: Place, report: Report): string | undefined {
  if (isAbsent(place)) return undefined;
  const { value } = place;
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d.*)?$/.test(value)) {
    const day = new Date(value.slice(0, 10));
    // A day that no month has (31 February) rolls over in some engines.
    if (
      !Number.isNaN(Date.parse(value)) &&
      !Number.isNaN(day.getTime()) &&
      day.toISOString().startsWith(value.slice(0, 10))
    ) {
      return value;
    }
  }
  report(place.path, 'an ISO 8601 date', value);
  return undefined;
}
