import { randomUUID } from 'node:crypto';
import { eventually } from '@academy/testkit';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, expectUsable, openBrowser, openPage, phone } from './support/browser';
import { Client } from './support/client';
import { startDemo, type Parts } from './support/processes';
import { askForPlace, contentOf, editionOf, stateOf } from './support/story';

const slug = 'mod-sam-01';

let academy: Parts;
let browser: Browser;
beforeAll(async () => {
  academy = await startDemo();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await academy.stop();
});

async function aSeat(): Promise<{ client: Client; enrolmentId: string }> {
  const client = await new Client(academy.url).signIn('marit@demo.invalid');
  const { enrolment } = await askForPlace(client, await editionOf(client, slug), randomUUID());
  await eventually(async () => expect(await stateOf(client, enrolment.id)).toBe('ENROLLED'));
  return { client, enrolmentId: enrolment.id };
}

async function enter(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page
    .getByRole('button', { name: /^Marit/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

const questions = (page: Page) => page.locator('form fieldset');
const chosenIn = (page: Page) => page.locator('form input:checked');

/** Every answer that a page gets; one that came for a page that was left was read by nobody, and is empty. */
function answersTo(page: Page): Promise<string>[] {
  const told: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/graphql')) told.push(response.text().catch(() => ''));
  });
  return told;
}

/** What the academy has of the choices; a choice is on its way for a moment. */
const keptAt = async (client: Client, enrolmentId: string): Promise<number> => {
  const { learning } = await client.ask<{ learning: { parts: { draft: unknown[] }[] } }>(
    `query($e: ID!) { learning(enrolmentId: $e) { parts { draft { questionId } } } }`,
    { e: enrolmentId },
  );
  return learning.parts.flatMap(({ draft }) => draft).length;
};

describeInBrowser('A quiz', () => {
  it('keeps what was chosen, tells nothing before it is passed, and waits after a failure', async () => {
    const { client, enrolmentId } = await aSeat();
    const quiz = (await contentOf(slug)).find(({ kind }) => kind === 'quiz');
    if (!quiz?.questions) throw new Error(`${slug} has a quiz`);
    const page = await openPage(browser, academy.url, phone);
    const told = answersTo(page);
    const address = `/leren/${enrolmentId}?deel=${quiz.id}`;
    await enter(page, address);
    await questions(page).first().waitFor();
    const count = await questions(page).count();
    for (let number = 0; number < count; number += 1)
      await questions(page).nth(number).locator('input').first().check();
    await expectUsable(page);
    await eventually(async () => expect(await keptAt(client, enrolmentId)).toBe(count));

    const isKept = () => eventually(async () => expect(await chosenIn(page).count()).toBe(count));
    await page.reload();
    await isKept();
    await page.goto('/aanbod');
    await page.goBack();
    await isKept();
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Lever in' }).click();
    await page.waitForURL(/\/inloggen\?terug=/);
    await enter(page, page.url());
    await isKept();

    await page.getByRole('button', { name: 'Lever in' }).click();
    await page.getByText('Nog niet gehaald').waitFor();
    await page.getByText(/Je kunt het opnieuw proberen vanaf/).waitFor();
    await expectUsable(page);
    expect(await page.getByRole('button', { name: 'Probeer opnieuw' }).count()).toBe(0);
    const heard = (await Promise.all(told)).join();
    expect(heard).toContain(quiz.questions[0]?.id);
    expect(heard).not.toMatch(/"correct":(true|false|\d)/);
    expect(await keptAt(client, enrolmentId)).toBe(0);

    const owner = await academy.database.as('owner');
    await owner.query(`UPDATE learning.quiz_attempt SET at = at - interval '1 minute' WHERE enrolment_id = $1`, [
      enrolmentId,
    ]);
    await page.reload();
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await questions(page).first().waitFor();
    expect(await chosenIn(page).count()).toBe(0);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});
