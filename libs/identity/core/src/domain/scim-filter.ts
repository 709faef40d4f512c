/** What one looks for people by. */
export const scimFilterAttributes = ['userName', 'externalId', 'emails.value', 'id'] as const;
type ScimFilterAttribute = (typeof scimFilterAttributes)[number];

export interface ScimFilter {
  readonly attribute: ScimFilterAttribute;
  readonly value: string;
}

const shape = /^\s*([A-Za-z][\w.:]*(?:\[type eq "[a-z]+"\]\.value)?)\s+eq\s+("(?:[^"\\]|\\.)*")\s*$/i;
/** Before each attribute of a person one may say of which schema it is. */
const OF_PEOPLE = 'urn:ietf:params:scim:schemas:core:2.0:user:';
/** Characters. */
const LONGEST = 1_000;

/** Reads `userName eq "..."` and the like (RFC 7644 §3.4.2.2); undefined where it asks for more than that, or cannot be read. */
export function scimFilterOf(text: string): ScimFilter | undefined {
  const [, name = '', quoted = ''] = (text.length <= LONGEST && shape.exec(text)) || [];
  const plain = name.toLowerCase().startsWith(OF_PEOPLE) ? name.slice(OF_PEOPLE.length) : name;
  const asked = /^emails(\[type eq "[a-z]+"\]\.value)?$/i.test(plain) ? 'emails.value' : plain;
  const attribute = scimFilterAttributes.find((one) => one.toLowerCase() === asked.toLowerCase());
  const value = attribute && unquoted(quoted);
  return attribute && value !== undefined ? { attribute, value } : undefined;
}

/** A value is written as in JSON. */
function unquoted(quoted: string): string | undefined {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' && !/[\p{Cc}\p{Cs}]/u.test(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
