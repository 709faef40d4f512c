// cspell:ignore ctap
import type { Browser, Page } from 'playwright-core';
import { freePort, startAcademy, type RunningAcademy } from './support/academy';
import { button, describeInBrowser, expectUsable, openBrowser, openPage, phone } from './support/browser';

const PASSWORD = 'betatechniek';
let academy: RunningAcademy;
let browser: Browser;
let home: string;

/** A device in software that its owner opens at once, in place of a finger or a face. */
async function withDevice(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  return {
    forget: () => session.send('WebAuthn.clearCredentials', { authenticatorId }),
    /** Whether its owner opens it from now on. */
    opens: (isUserVerified: boolean) => session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  };
}

describeInBrowser('Whoever has a passkey', () => {
  beforeAll(async () => {
    const PORT = String(await freePort());
    // Browsers have no passkeys for an address in figures.
    home = `http://localhost:${PORT}`;
    [academy, browser] = await Promise.all([startAcademy({ DEMO: 'true', PORT, PUBLIC_URL: home }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await academy?.stop();
  });

  it('adds it in their account, comes in with it alone, and takes it away', async () => {
    const page = await openPage(browser, home, phone);
    const device = await withDevice(page);
    await page.goto('/inloggen');
    await page.getByLabel('E-mailadres').fill('sanne@demo.invalid');
    await page.getByLabel('Wachtwoord').fill(PASSWORD);
    await button(page, 'Log in').click();
    await page.getByRole('link', { name: 'Leerpad' }).first().waitFor();

    await page.goto('/account');
    await button(page, 'Voeg een passkey toe').click();
    await page.getByLabel('Hoe noem je deze passkey?').fill('Laptop van school');
    await page.getByLabel('Je wachtwoord', { exact: true }).fill(PASSWORD);
    await expectUsable(page);
    await button(page, 'Ga verder op je apparaat').click();
    await page.getByRole('list', { name: 'Herstelcodes' }).waitFor();
    await button(page, 'Ik heb ze bewaard').click();
    // The page is out of reach, its heading too, until the dialog is gone.
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('list', { name: 'Je passkeys' }).getByText('Laptop van school').waitFor();
    await expectUsable(page);

    await page.context().clearCookies();
    await page.goto('/inloggen');
    await expectUsable(page);
    await device.opens(false);
    await button(page, 'Log in met een passkey').click();
    await page.getByText(/Er is geen passkey gebruikt/).waitFor();
    await device.opens(true);
    await button(page, 'Log in met een passkey').click();
    await page.getByRole('link', { name: 'Leerpad' }).first().waitFor();

    // The password alone lets nobody in any more.
    await page.context().clearCookies();
    await page.goto('/inloggen');
    await page.getByLabel('E-mailadres').fill('sanne@demo.invalid');
    await page.getByLabel('Wachtwoord').fill(PASSWORD);
    await button(page, 'Log in').click();
    await page.getByRole('heading', { name: 'Nog één stap' }).waitFor();
    await expectUsable(page);
    await button(page, 'Gebruik een passkey').click();
    await page.getByRole('link', { name: 'Leerpad' }).first().waitFor();

    await page.goto('/account');
    await button(page, 'Haal weg: Laptop van school').click();
    await page.getByRole('dialog').getByLabel('Je wachtwoord', { exact: true }).fill(PASSWORD);
    await page.getByRole('dialog').getByRole('button', { name: 'Haal weg' }).click();
    await page.getByText('De passkey is weg').waitFor();
    await page.context().clearCookies();
    await page.goto('/inloggen');
    await button(page, 'Log in met een passkey').click();
    await page.getByText(/Deze passkey werkte hier niet/).waitFor();
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});
