import { Trans, useLingui } from '@lingui/react/macro';
import { Braces, ExternalLink, FileDown } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import {
  Actions,
  Card,
  CheckItem,
  CheckList,
  DateText,
  Hours,
  LinkButton,
  motifOf,
  Notice,
  Pairs,
  Publisher,
  useText,
} from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import type { Certificate } from './api';
import { CopyLinkButton } from './copy-link-button';

/** One certificate: what it proves, until when, and the ways to show it to others. */
export function CertificateCard({ certificate }: { certificate: Certificate }) {
  const { t } = useLingui();
  const text = useText();
  const levelName = useLevelName();
  const heading = useMarkedHeading(certificate.serial);
  const { title, organisationName, hours, issuedOn, validUntil, revokedOn, outcomes } = certificate;
  return (
    <Card as="li" motif={{ theme: motifOf(certificate.serial), seed: certificate.serial }}>
      <h3 id={certificate.serial} ref={heading} tabIndex={-1}>
        {text(title)}
      </h3>
      <Publisher name={organisationName} />
      {revokedOn && <Revoked on={revokedOn} enrolmentId={certificate.enrolmentId} />}
      <Pairs
        items={[
          { name: t`Behaald op`, value: <DateText value={issuedOn} as="plainDay" /> },
          {
            name: t`Geldig tot en met`,
            value: validUntil ? <DateText value={validUntil} as="plainDay" /> : <Trans>Verloopt niet</Trans>,
          },
          { name: t`Studielast`, value: <Hours value={hours} /> },
        ]}
      />
      <CheckList>
        {outcomes.map(({ competence, level }) => (
          <CheckItem key={competence.id}>
            {text(competence.name)}: {levelName(level)}
          </CheckItem>
        ))}
      </CheckList>
      {!revokedOn && <Ways certificate={certificate} name={text(title)} />}
    </Card>
  );
}

function Revoked({ on, enrolmentId }: { on: string; enrolmentId: Certificate['enrolmentId'] }) {
  const { t } = useLingui();
  return (
    <Notice
      kind="warning"
      title={t`Ingetrokken`}
      action={
        enrolmentId && (
          <LinkButton small kind="secondary" to={`/leren/${enrolmentId}`}>
            <Trans>Lees waarom</Trans>
          </LinkButton>
        )
      }
    >
      <Trans>
        Je trainer nam de aftekening terug op <DateText value={on} as="plainDay" />. Dit certificaat geldt niet meer.
      </Trans>
    </Notice>
  );
}

/** Ways out of the app: plain links, each with the name of the certificate in it. */
function Ways({
  certificate: { id, pdfUrl, publicUrl, credentialUrl },
  name,
}: {
  certificate: Certificate;
  name: string;
}) {
  const { t } = useLingui();
  return (
    <Actions>
      <a
        className="alb-button alb-button--primary alb-button--small"
        href={pdfUrl}
        aria-label={t`Download pdf: ${name}`}
      >
        <FileDown size={18} />
        <Trans>Download pdf</Trans>
      </a>
      <a
        className="alb-button alb-button--secondary alb-button--small"
        href={publicUrl}
        aria-label={t`Open de openbare pagina van ${name}`}
      >
        <ExternalLink size={18} />
        <Trans>Openbare pagina</Trans>
      </a>
      <CopyLinkButton address={publicUrl} name={name} />
      <LinkButton
        small
        kind="secondary"
        to={`/mijn-gegevens?deel=CERTIFICATE.${id}`}
        aria-label={t`Deel met mijn school: ${name}`}
      >
        <Trans>Deel met mijn school</Trans>
      </LinkButton>
      <a
        className="alb-button alb-button--quiet alb-button--small"
        href={credentialUrl}
        aria-label={t`Open Badge van ${name}`}
      >
        <Braces size={18} />
        <Trans>Open Badge</Trans>
      </a>
    </Actions>
  );
}

/** A notice links to one certificate by its serial: that one gets the focus when the list is there. */
function useMarkedHeading(serial: string) {
  const { hash } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hash !== `#${serial}`) return;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'center' });
  }, [hash, serial]);
  return heading;
}
