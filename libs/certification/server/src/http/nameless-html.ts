import { spokenLanguage } from '@academy/platform/language';
import { escape } from '@academy/platform/pages';
import { t } from '@lingui/core/macro';
import type { BroughtFile, NamelessCertificate } from '../public/public-certificates';
import { details, type PageFacts } from './certificate-html';
import { pageHtml } from './page-html';
import { verdictWords } from './verdict-words';

/** The page of a certificate whose holder had their name erased: what it is, and how one shows whose it is. */
export function namelessHtml(nameless: NamelessCertificate, { site, demo }: PageFacts): string {
  const { certificate, brought } = nameless;
  const title = spokenLanguage() === 'nl' ? certificate.titleNl : certificate.titleEn;
  const isOf = brought?.kind === 'OfThis' ? brought.holderName : undefined;
  const revoked = certificate.revokedAt !== null;
  const standing = revoked
    ? verdictWords({ kind: 'Revoked' })
    : t`De academie reikte dit certificaat uit. De houder liet zijn of haar gegevens wissen.`;
  const body = `
    <h1>${escape(title)}</h1>
    <p class="verdict ${revoked ? 'bad' : 'good'}" role="status">${escape(standing)}</p>
    ${brought ? found(brought) : ''}
    ${details(certificate, isOf)}
    ${isOf === undefined ? form() : ''}
    <p>${escape(t`Dit certificaat geeft geen bevoegdheid.`)}</p>
    ${demo ? `<p class="demo">${escape(t`Dit is een demonstratie: personen en organisaties zijn fictief.`)}</p>` : ''}`;
  return pageHtml(t`Certificaat controleren`, body, site);
}

function found(brought: BroughtFile): string {
  if (brought.kind === 'NotOfThis') {
    const not = t`Dit bestand hoort niet bij dit certificaat, of er is iets in veranderd.`;
    return `<p class="verdict bad" role="alert">${escape(not)}</p>`;
  }
  const { holderName } = brought;
  const good = brought.verdict.kind === 'Valid';
  const of = t`Dit bestand hoort bij dit certificaat. Het staat op naam van ${holderName}.`;
  return `<p class="verdict ${good ? 'good' : 'bad'}" role="alert">${escape(of)} ${escape(verdictWords(brought.verdict))}</p>`;
}

/** Posted, so that a name stands in no address and no log. */
function form(): string {
  const why = t`De academie weet niet meer van wie het is. De houder heeft een bestand dat eindigt op .houder.json. Plak hier alles wat daarin staat.`;
  return `
    <h2>${escape(t`Van wie is het?`)}</h2>
    <form method="post">
      <label for="file">${escape(why)}</label>
      <textarea id="file" name="file" rows="6" required spellcheck="false"></textarea>
      <button type="submit">${escape(t`Controleer het bestand`)}</button>
    </form>`;
}
