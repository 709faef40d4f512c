import { PersonSchema, USER } from './person-schema';

const SERVICE = 'urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig';
const RESOURCE_TYPE = 'urn:ietf:params:scim:schemas:core:2.0:ResourceType';

export const MOST_RESULTS = 200;

/** RFC 7643 §5. */
export const serviceProvider = (base: string) => ({
  schemas: [SERVICE],
  documentationUri: 'https://www.rfc-editor.org/rfc/rfc7644',
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: MOST_RESULTS },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: true },
  authenticationSchemes: [
    {
      ...{ type: 'oauthbearertoken', name: 'Key of the organisation' },
      description: 'An owner of the organisation makes it. It is sent as Authorization: Bearer.',
    },
  ],
  meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
});

/** RFC 7643 §6. */
export const resourceTypes = (base: string) => [
  {
    ...{ schemas: [RESOURCE_TYPE], id: 'User', name: 'User', endpoint: '/Users', schema: USER, schemaExtensions: [] },
    description: 'Someone as the administration of an organisation knows them',
    meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/User` },
  },
];

/** RFC 7643 §7. */
export const schemas = (base: string): readonly { readonly id: string }[] => [
  JSON.parse(JSON.stringify(PersonSchema.definition.describe(`${base}/Schemas`))) as { id: string },
];
