import SCIMMY from 'scimmy';

const { Attribute, Schema, SchemaDefinition } = SCIMMY.Types;

export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';

const text = (name: string, config: object = {}) => new Attribute('string', name, config);

/**
 * What the academy keeps of a person of RFC 7643 §4.1, and no more. Declared here and in no registry of the library: that
 * would be one for the whole process.
 */
const definition = new SchemaDefinition('User', USER, 'Someone as the administration of an organisation knows them', [
  text('userName', { required: true, uniqueness: 'server', description: 'Tells people of the organisation apart.' }),
  new Attribute('complex', 'name', { description: 'As the organisation calls them.' }, [
    text('givenName'),
    text('familyName'),
  ]),
  text('displayName', { description: 'As the organisation calls them.' }),
  text('preferredLanguage', { description: 'Of the mails to them: nl, or en.' }),
  new Attribute('boolean', 'active', {
    description: 'Whether they said yes and work there. True asks them; false ends all that they are there.',
  }),
  new Attribute('complex', 'emails', { multiValued: true, description: 'The address at which they are asked.' }, [
    text('value'),
    text('type'),
    new Attribute('boolean', 'primary'),
  ]),
]);

export class PersonSchema extends Schema {
  constructor(resource: object, direction?: string) {
    super(resource, direction);
    Object.assign(this, definition.coerce(resource, direction));
  }

  static override get id() {
    return USER;
  }

  static override get definition() {
    return definition;
  }
}
