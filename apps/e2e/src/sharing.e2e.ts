import { eventually } from '@academy/testkit';
import type { Browser } from 'playwright-core';
import { startAcademy, type RunningAcademy } from './support/academy';
import { button, describeInBrowser, expectUsable, openBrowser, openPage, phone, signInAs } from './support/browser';
import { Client } from './support/client';
import { askForPlace, certificatesOf, editionOf, learn, stateOf } from './support/story';

const slug = 'mod-dig-11';
let academy: RunningAcademy;
let browser: Browser;

async function earnsACertificate(email: string): Promise<void> {
  const client = await new Client(academy.url).signIn(email);
  const { enrolment } = await askForPlace(client, await editionOf(client, slug), slug);
  await eventually(async () => expect(await stateOf(client, enrolment.id)).toBe('ENROLLED'));
  await learn(client, enrolment.id, slug);
  await eventually(async () => expect(await certificatesOf(client)).toHaveLength(1));
}

describeInBrowser('A teacher', () => {
  beforeAll(async () => {
    [academy, browser] = await Promise.all([startAcademy({ DEMO: 'true', SWEEP_SECONDS: '1' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await academy?.stop();
  });

  it('shares a certificate with their school, reads who looked, and stops: from then on nobody sees it', async () => {
    await earnsACertificate('marit@demo.invalid');
    const [teacher, manager] = [await openPage(browser, academy.url, phone), await openPage(browser, academy.url)];
    await signInAs(teacher, 'Marit');
    await signInAs(manager, 'Petra');

    await teacher.goto('/certificaten');
    await teacher.getByRole('link', { name: /^Deel met mijn school: / }).click();
    const dialog = teacher.getByRole('dialog');
    await dialog.getByLabel('Waarvoor').selectOption('PROOF');
    await dialog.getByLabel('Met wie').selectOption({ label: 'Scholengroep De Kompasroos (fictief)' });
    await expectUsable(teacher);
    await button(teacher, 'Deel dit').click();
    await dialog.waitFor({ state: 'detached' });
    await teacher
      .getByRole('list', { name: 'Wat je deelt' })
      .getByText(/^Laten zien wat iemand kan/)
      .waitFor();
    await expectUsable(teacher);

    await manager.getByRole('link', { name: 'Gedeeld met ons' }).first().click();
    const open = manager.getByRole('button', { name: /^Bekijk: .* van Marit / }).first();
    await open.waitFor();
    await expectUsable(manager);
    expect(await manager.getByRole('button', { name: /^Bekijk: / }).count()).toBe(2);
    await open.click();
    await manager.getByRole('dialog').getByRole('link', { name: 'Controleer dit certificaat' }).waitFor();
    await expectUsable(manager);
    await manager.getByRole('dialog').getByRole('button', { name: 'Sluit' }).click();

    await teacher.reload();
    await teacher
      .getByRole('list', { name: 'Wie naar je gegevens keek' })
      .getByText(/^Petra /)
      .waitFor();
    await expectUsable(teacher);
    await button(teacher, /^Stop met delen: /).click();
    await teacher.getByText(/^Je deelt dit niet meer/).waitFor();

    // The page of the manager still shows it: the next request does not.
    await open.click();
    await manager.getByRole('dialog').getByText('Dit wordt niet, of niet meer, met je gedeeld.').waitFor();
    await manager.reload();
    await manager.getByRole('button', { name: /^Bekijk: Profiel van Marit / }).waitFor();
    expect(await manager.getByRole('button', { name: /^Bekijk: / }).count()).toBe(1);
    await teacher.reload();
    await teacher.getByText('Je deelde dit niet met hen: er was niets te zien.').waitFor();
    for (const one of [teacher, manager]) {
      expect(one.faults).toEqual([]);
      await one.context().close();
    }
  });
});
