import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

/** Every kind of work in words for who is no programmer, by its name; a spec has each that there is. */
export const workNames: Readonly<Record<string, MessageDescriptor>> = {
  'audit.write-down': msg`Besluiten in het logboek schrijven`,
  'audit.write-down-awarded': msg`Uitgereikte certificaten in het logboek schrijven`,
  'audit.write-down-revoked': msg`Ingetrokken certificaten in het logboek schrijven`,
  'certification.award': msg`Certificaten uitreiken`,
  'enrolment.decide': msg`Plaatsen toewijzen`,
  'enrolment.settle-queues': msg`Wachtrijen bijwerken`,
  'identity.tidy': msg`Verlopen codes en sessies opruimen`,
  'insight.count': msg`Tellen welke niveaus gezocht worden`,
  'matching.learn': msg`Rekenen met uitkomsten`,
  'messaging.send-letter': msg`Mail over accounts`,
  'messaging.tell-enrolled': msg`Mail: je bent ingeschreven`,
  'messaging.tell-queued': msg`Mail: je staat in de wachtrij`,
  'messaging.tell-refused': msg`Mail: je inschrijving ging niet door`,
  'messaging.tell-edition-moved': msg`Mail: een uitvoering is verplaatst`,
  'messaging.tell-certificate': msg`Mail: je hebt een certificaat`,
  'messaging.tell-certificate-revoked': msg`Mail: een certificaat is ingetrokken`,
  'messaging.tell-module-handed-in': msg`Mail: een module is ingediend`,
  'messaging.tell-module-published': msg`Mail: een module is gepubliceerd`,
  'messaging.tell-module-returned': msg`Mail: een module is teruggegeven`,
  'messaging.tell-module-taken-back': msg`Berichten bijwerken: een module is teruggehaald`,
  'messaging.tell-objection-answered': msg`Mail: er is antwoord op een bezwaar`,
  'messaging.tell-erasure': msg`Mail over het wissen van gegevens`,
  'paths.propose': msg`Leerpaden vernieuwen na een nieuw profiel`,
  'paths.propose-after-enrolment': msg`Leerpaden vernieuwen na een inschrijving`,
  'paths.propose-after-queueing': msg`Leerpaden vernieuwen na een plek in de wachtrij`,
  'paths.propose-after-refusal': msg`Leerpaden vernieuwen na een afwijzing`,
  'paths.propose-after-move': msg`Leerpaden vernieuwen na een andere inschrijving`,
  'privacy.forget': msg`Wissen wat lang genoeg is bewaard`,
  'privacy.erase': msg`Gegevens wissen van wie daarom vroeg`,
  'teachers.drop-certificate': msg`Ingetrokken certificaten van profielen halen`,
  'teachers.keep-measured-level': msg`Uitslagen van instaptoetsen op profielen zetten`,
  'teachers.prove-competence': msg`Certificaten op profielen zetten`,
};

/** The name of a kind of work in words; one that is new here is shown as the software calls it. */
export function useWorkNames(): (name: string) => string {
  const { i18n } = useLingui();
  return (name) => {
    const words = workNames[name];
    return words ? i18n._(words) : name;
  };
}

/** Whether it is mail to people. */
export const isMail = (name: string): boolean => name.startsWith('messaging.');
