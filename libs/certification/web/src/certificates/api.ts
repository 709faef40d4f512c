import { queryOptions } from '@tanstack/react-query';
import { graphql, request, type MyCertificatesQuery, staleAfter } from '@academy/gql';

const certificatesDocument = graphql(`
  query MyCertificates {
    myCertificates {
      id
      serial
      title {
        nl
        en
      }
      organisationName
      hours
      issuedOn
      validUntil
      revokedOn
      enrolmentId
      outcomes {
        level
        competence {
          id
          name {
            nl
            en
          }
        }
      }
      pdfUrl
      credentialUrl
      publicUrl
    }
  }
`);

/** Certificates of the teacher, newest first. */
export const certificatesQuery = queryOptions({
  queryKey: ['certificates', 'mine'],
  meta: staleAfter('certification'),
  queryFn: async () => (await request(certificatesDocument)).myCertificates,
});

export type Certificate = MyCertificatesQuery['myCertificates'][number];
