/** The academy as an issuer: its name, and where its pages are. */
export interface Site {
  readonly name: string;
  readonly home: string;
  /** The page on which anyone can check a certificate. */
  certificate(serial: string): string;
  statusList(listId: string): string;
  competence(competenceId: string): string;
  organisation(organisationId: string): string;
}

/** Addresses under the public address of the academy. */
export function siteAt(publicUrl: string, name = 'Academie Leraren Bètatechniek'): Site {
  const home = publicUrl.replace(/\/+$/, '');
  const at = (folder: string) => (key: string) => `${home}/${folder}/${encodeURIComponent(key)}`;
  return {
    name,
    home,
    certificate: at('c'),
    statusList: at('status'),
    competence: at('competenties'),
    organisation: at('organisaties'),
  };
}
