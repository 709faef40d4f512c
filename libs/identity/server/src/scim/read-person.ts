import { toldOf, type FoundScimPerson, type ScimPersonTold, type ScimResource } from '@academy/identity/core';
import SCIMMY from 'scimmy';
import { PersonSchema, USER } from './person-schema';
import { ScimRefused, type ScimType } from './scim-refused';

const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:user';

/** Attributes of RFC 7643 that administrations send by themselves, of which the academy keeps nothing. */
const named = (names: string): ReadonlySet<string> => new Set(names.toLowerCase().split(' '));
const letGo = named(
  'id schemas meta groups password nickName profileUrl title userType locale timezone phoneNumbers ims photos addresses ' +
    'entitlements roles x509Certificates',
);
const kept = named('userName externalId name displayName emails active preferredLanguage');
const ofName = named('givenName familyName');
const ofNameLetGo = named('formatted middleName honorificPrefix honorificSuffix');

type Attributes = Record<string, unknown>;

const isObject = (value: unknown): value is Attributes =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectIn(body: unknown): Attributes {
  if (isObject(body)) return body;
  throw new ScimRefused(400, 'The body is no JSON object.', 'invalidSyntax');
}

/** Only what is kept; an attribute that no schema of RFC 7643 has is named. */
function keptOf(given: Attributes): Attributes {
  const entries = Object.entries(given).flatMap(([name, value]): [string, unknown][] => {
    const lower = name.toLowerCase();
    if (letGo.has(lower) || lower.startsWith(ENTERPRISE)) return [];
    if (!kept.has(lower)) throw new ScimRefused(400, `The attribute '${shown(name)}' is not known.`, 'invalidSyntax');
    if (value === null) return [];
    return [[lower, lower === 'active' ? truthOf(value) : lower === 'name' ? nameOf(value) : value]];
  });
  return Object.fromEntries(entries);
}

const shown = (name: string): string => name.replace(/[\p{Cc}\p{Cs}]/gu, '').slice(0, 100);

/** Some send truth as a word. */
const truthOf = (value: unknown): unknown =>
  typeof value === 'string' && /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value;

function nameOf(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([part]) => !ofNameLetGo.has(part.toLowerCase())));
}

/** As `POST` and `PUT` tell of someone. */
export function personIn(body: unknown): ScimPersonTold {
  const given = objectIn(body);
  const schemas = given['schemas'];
  if (!Array.isArray(schemas) || !schemas.includes(USER))
    throw new ScimRefused(400, `'schemas' has to name ${USER}.`, 'invalidSyntax');
  return toldOf(checked(() => new PersonSchema(filled(keptOf(given)), 'in')));
}

/** The library takes attributes by the names of their schema, and gives what it read by those. */
const filled = (given: Attributes): Attributes => ({ ...given, schemas: [USER] });

function checked(work: () => object): ScimResource {
  try {
    return plain(work());
  } catch (fault) {
    throw refusalOf(fault);
  }
}

/** Without what the library hangs on it; an address that is none at all it lets through. */
function plain(read: object): ScimResource {
  const resource = JSON.parse(JSON.stringify(read)) as ScimResource;
  if (resource.emails?.some((one: unknown) => !isObject(one)))
    throw new ScimRefused(400, "Each of 'emails' has to be an object with a value.", 'invalidValue');
  return resource;
}

/** The library says in its own errors what is wrong with what it was given; anything else is a shape that it does not expect. */
function refusalOf(fault: unknown): unknown {
  if (fault instanceof ScimRefused) return fault;
  const { status, scimType, message } = fault as { status?: number; scimType?: ScimType; message: string };
  if (fault instanceof SCIMMY.Types.Error) return new ScimRefused(status ?? 400, message, scimType);
  if (fault instanceof TypeError || fault instanceof RangeError)
    return new ScimRefused(
      400,
      isOfTheLibrary(message) ? message : 'A value has another shape than its attribute.',
      'invalidValue',
    );
  return fault;
}

/** What is wrong with a value, in words for clients; a fault of the language itself is none. */
const isOfTheLibrary = (message: string): boolean =>
  /^(Attribute|Required attribute|Complex attribute) '/.test(message);

/** `name`, `name.part`, `emails[type eq "work"].value`: nothing else is looked for, so that no pattern runs away with it. */
const path =
  /^[a-z\d]{1,40}(?:\[(?:type|primary|value) eq (?:"[^"\\\p{Cc}]{0,254}"|true|false)\])?(?:\.[a-z\d]{1,40})?$/iu;
const OF_PEOPLE = `${USER.toLowerCase()}:`;
const MOST_OPERATIONS = 100;

interface Operation {
  readonly op: unknown;
  readonly path?: string;
  readonly value?: unknown;
}

/** What a `PATCH` says, to be done to a person as they are. */
export function patchIn(body: unknown): (person: FoundScimPerson) => Promise<ScimPersonTold> {
  const { schemas, Operations: given } = objectIn(body);
  if (!Array.isArray(schemas) || schemas.length !== 1 || schemas[0] !== PATCH)
    throw new ScimRefused(400, `'schemas' has to be [${PATCH}].`, 'invalidSyntax');
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST_OPERATIONS)
    throw new ScimRefused(400, `'Operations' has to have 1 to ${MOST_OPERATIONS} operations.`, 'invalidSyntax');
  const operations = given.flatMap((one) => operationOf(one) ?? []);
  return async (person) => {
    const now = toldNow(person);
    if (operations.length === 0) return toldOf(now);
    try {
      const patched = new SCIMMY.Messages.PatchOp({ schemas: [PATCH], Operations: operations as never });
      const target = new PersonSchema({ ...now, schemas: [USER] }, 'in');
      return toldOf(plain((await patched.apply(target)) ?? target));
    } catch (fault) {
      throw refusalOf(fault);
    }
  };
}

/** Undefined of what is let go. */
function operationOf(given: unknown): Operation | undefined {
  const { op, path: typed, value } = objectIn(given);
  if (typed === undefined || typed === '') return isObject(value) ? { op, value: pathless(value) } : { op, value };
  const plain =
    typeof typed === 'string' && typed.toLowerCase().startsWith(OF_PEOPLE) ? typed.slice(OF_PEOPLE.length) : typed;
  if (typeof plain === 'string' && plain.toLowerCase().startsWith(ENTERPRISE)) return undefined;
  if (typeof plain !== 'string' || !path.test(plain))
    throw new ScimRefused(400, 'A path of this shape is not known.', 'invalidPath');
  const [head = '', part = ''] = plain.toLowerCase().split(/\[.*\]\.?|\./u);
  if (letGo.has(head) || (head === 'name' && ofNameLetGo.has(part))) return undefined;
  if (!kept.has(head) || (head === 'name' && part !== '' && !ofName.has(part)))
    throw new ScimRefused(400, `The path '${shown(plain)}' is not known.`, 'invalidPath');
  return { op, path: plain, ...(value !== undefined && { value: valueFor(head, part, value) }) };
}

const valueFor = (head: string, part: string, value: unknown): unknown => {
  if (head === 'active') return truthOf(value);
  return head === 'name' && part === '' ? nameOf(value) : value;
};

/** Some name attributes with a point, such as `name.givenName`, where no path is given. */
function pathless(value: Attributes): Attributes {
  const whole: Attributes = {};
  for (const [name, one] of Object.entries(value)) {
    const [, part] = /^name\.(\w+)$/i.exec(name) ?? [];
    if (part) whole['name'] = { ...(isObject(whole['name']) ? whole['name'] : {}), [part]: one };
    else whole[name] = one;
  }
  return keptOf(whole);
}

/** As they are, but for whether they work there: what a patch does not speak of stays. */
const toldNow = (person: FoundScimPerson): ScimResource => ({
  userName: person.userName,
  externalId: person.externalId ?? undefined,
  displayName: person.displayName ?? undefined,
  name: { givenName: person.givenName ?? undefined, familyName: person.familyName ?? undefined },
  emails: [{ value: person.email, type: 'work', primary: true }],
  preferredLanguage: person.language,
});
