import type { ErasureMoved } from '@academy/contracts/privacy';
import { datesIn, type Language } from '@academy/kernel';
import { inLanguage } from '@academy/platform/language';
import { t } from '@lingui/core/macro';
import { composed, type MailText } from './composed';

/** That someone asked to be erased, or took it back, in their language. */
export const erasureText = (
  { move, erasedOn }: Pick<ErasureMoved, 'move' | 'erasedOn'>,
  { name, language, home }: { readonly name: string; readonly language: Language; readonly home: string },
): MailText =>
  inLanguage(language, () => {
    const day = datesIn(language).longDay(erasedOn);
    const { subject, lines } = move === 'asked' ? asked(day, home) : takenBack(home);
    return composed(subject, [t`Beste ${name},`, ...lines], home);
  });

function asked(day: string, home: string) {
  const page = `${home}/mijn-gegevens`;
  const forgotten = `${home}/wachtwoord-vergeten`;
  return {
    subject: t`Alles over jou wordt gewist op ${day}`,
    lines: [
      t`Je vroeg om alles te wissen wat de academie over je weet. Dat gebeurt op ${day}.`,
      t`Bedenk je je? Neem het terug bij Mijn gegevens, tot die dag: ${page}`,
      t`Wil je iets bewaren? Download daar eerst je gegevens en je certificaten. Daarna kan het niet meer.`,
      t`Vroeg je dit niet? Neem het dan meteen terug, en kies een nieuw wachtwoord: ${forgotten}`,
    ],
  };
}

function takenBack(home: string) {
  const page = `${home}/mijn-gegevens`;
  return {
    subject: t`Er wordt niets gewist`,
    lines: [
      t`Je nam terug dat alles over jou gewist wordt. Je account blijft zoals het was.`,
      t`Je leest hier wat de academie over je weet: ${page}`,
    ],
  };
}
