import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What each context is about, for whoever reads what is known of them; in the order in which they are told. */
export const topics: Readonly<Record<string, MessageDescriptor>> = {
  identity: msg`Je account`,
  teachers: msg`Je profiel`,
  entry_tests: msg`Instaptoetsen`,
  matching: msg`Wat bij je past`,
  paths: msg`Je leerpad`,
  enrolment: msg`Inschrijvingen`,
  learning: msg`Leren`,
  certification: msg`Certificaten`,
  messaging: msg`Berichten`,
  audit: msg`Besluiten over jou`,
  privacy: msg`Je gegevens`,
  platform: msg`Achter de schermen`,
};
