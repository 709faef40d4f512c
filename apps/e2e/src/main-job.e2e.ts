import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '@academy/testkit';
import type { Browser, Page } from 'playwright-core';
import { startAcademy, type RunningAcademy } from './support/academy';
import { describeInBrowser, expectUsable, openBrowser, openPage } from './support/browser';
import { queueEnv, queues, type QueueKind } from './support/processes';

const goal = 'Gastdocent of hybride docent worden';
const moduleTitle = 'Een gastles die raakt';
const slug = 'mod-sam-01';

interface Quiz {
  readonly kind: 'quiz';
  readonly questions: readonly {
    readonly promptNl: string;
    readonly kind: 'single' | 'multiple';
    readonly options: readonly { readonly id: string; readonly textNl: string }[];
    readonly correct: readonly string[];
  }[];
}

async function partsOf(moduleSlug: string): Promise<readonly (Quiz | { readonly kind: 'text' })[]> {
  const text = await readFile(join(process.cwd(), `data/demo-academy/content/${moduleSlug}.json`), 'utf8');
  return (JSON.parse(text) as { parts: (Quiz | { kind: 'text' })[] }).parts;
}

interface Item {
  readonly promptNl: string;
  readonly level: number;
  readonly options: readonly { readonly id: string; readonly textNl: string }[];
  readonly correct: string;
}

async function bankOf(competenceId: string): Promise<readonly Item[]> {
  const text = await readFile(join(process.cwd(), `data/demo-academy/entry-tests/${competenceId}.json`), 'utf8');
  return (JSON.parse(text) as { items: Item[] }).items;
}

/** Takes an entry test as someone of this level: what is right is in the bank's file only. */
async function takeEntryTest(page: Page, competenceId: string, level: number): Promise<void> {
  const bank = await bankOf(competenceId);
  const question = page.getByRole('heading', { name: /^Vraag \d+ van hooguit/ });
  const result = page.getByRole('heading', { name: /^Klaar: je zit op niveau/ });
  for (let number = 1; number <= 16; number += 1) {
    await page
      .getByRole('heading', { name: `Vraag ${number} van hooguit 16` })
      .or(result)
      .waitFor();
    if (!(await question.isVisible())) return;
    const prompt = (await page.locator('legend').innerText()).replace(/\s+/g, ' ').trim();
    const item = bank.find(({ promptNl }) => promptNl.replace(/\s+/g, ' ').trim() === prompt);
    const right = item?.options.find(({ id }) => id === item.correct);
    if (!item || !right) throw new Error(`No such question: ${prompt}`);
    if (item.level > level) await press(page, 'Weet ik niet');
    else {
      await page.getByRole('radio', { name: right.textNl, exact: true }).check();
      await press(page, 'Volgende');
    }
  }
  await result.waitFor();
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function signInWithOneClick(page: Page, name: string): Promise<void> {
  await page.goto('/inloggen');
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await heading(page, new RegExp(name.split(' ')[0] ?? name)).waitFor();
}

async function addDiploma(page: Page, competence: string): Promise<void> {
  await page.goto('/profiel');
  await press(page, `Voeg bewijs toe voor ${competence}`);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Diploma/ }).check({ force: true });
  await dialog.getByRole('radio', { name: /Zelfstandig/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Voeg toe', exact: true }).click();
  await page.getByText('Je bewijs staat in je profiel').waitFor();
}

/** Answers every question right; what is right is in the publisher's file only. */
async function takeQuiz(page: Page, { questions }: Quiz): Promise<void> {
  for (const { promptNl, kind, options, correct } of questions) {
    const question = page
      .getByRole('group', { name: new RegExp(escaped(promptNl)) })
      .or(page.getByRole('radiogroup', { name: new RegExp(escaped(promptNl)) }));
    for (const { textNl } of options.filter(({ id }) => correct.includes(id))) {
      await question.getByRole(kind === 'single' ? 'radio' : 'checkbox', { name: textNl, exact: true }).check();
    }
  }
  await press(page, 'Lever in');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

async function learn(page: Page): Promise<void> {
  for (const part of await partsOf(slug)) {
    if (part.kind === 'quiz') await takeQuiz(page, part);
    else await press(page, /^Gelezen/);
  }
}

/** The whole product and a browser, for as long as the journeys of a group last. */
function anAcademyInABrowser(queue: QueueKind) {
  let academy: RunningAcademy;
  let browser: Browser;
  beforeAll(async () => {
    [academy, browser] = await Promise.all([startAcademy(queueEnv(queue)), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await academy.stop();
  });
  return { academy: () => academy, browser: () => browser };
}

describeInBrowser.each(queues)('With the queue on %s, in a browser,', (queue) => {
  const { academy, browser } = anAcademyInABrowser(queue);

  it('a teacher says what they can do, gets a path, enrols, learns, is certified, and shows it to a stranger', async () => {
    const page = await openPage(browser(), academy().url);
    await signInWithOneClick(page, 'Marit Dijkgraaf');
    await expectUsable(page);

    await addDiploma(page, 'Waterstof');
    await expectUsable(page);

    await page.goto('/past-bij-jou');
    await page.getByText(moduleTitle).first().waitFor();
    await expectUsable(page);

    await page.goto('/leerpad');
    await page.getByText(goal).first().click();
    await press(page, 'Maak mijn leerpad');
    await page.getByText('uur te gaan').waitFor();
    await page.getByText('Korter kan niet: dit is bewezen').waitFor();
    await expectUsable(page);

    await page.getByRole('link', { name: moduleTitle, exact: true }).first().click();
    await heading(page, moduleTitle).waitFor();
    await expectUsable(page);
    await press(page, /^Inschrijven/);
    await press(page, 'Schrijf me in');
    await page.getByText('Je hebt een plek').first().waitFor();
    await page
      .getByRole('link', { name: /^Ga leren/ })
      .first()
      .click();
    await page.waitForURL(/\/leren\//);
    await page.getByRole('navigation', { name: 'Kruimelpad' }).getByText('Mijn inschrijvingen').waitFor();
    await expectUsable(page);
    await learn(page);
    await page.getByText('Module afgerond').first().waitFor();
    await expectUsable(page);

    await page.goto('/certificaten');
    await heading(page, 'Certificaten').waitFor();
    await page.getByText(moduleTitle).first().waitFor();
    await expectUsable(page);
    const address = await page
      .getByRole('link', { name: /openbare pagina/i })
      .first()
      .getAttribute('href');

    const stranger = await openPage(browser(), academy().url);
    await stranger.goto(address ?? '');
    await stranger.getByText('Dit certificaat is echt en geldig.').waitFor();
    await expectUsable(stranger);

    await page.goto('/leerpad');
    await page.getByText('Klaar', { exact: true }).first().waitFor();
    await page.goto('/profiel');
    await page.getByText('De academie staat hiervoor in').first().waitFor();
    await expectUsable(page);

    const subjects = await eventually(async () => {
      const mails = await academy().mails();
      expect(mails).toHaveLength(2);
      return mails.join('\n');
    });
    expect(subjects).toContain('marit@demo.invalid');
    expect(page.faults).toEqual([]);
  });
});

describeInBrowser('In a browser,', () => {
  const { academy, browser } = anAcademyInABrowser('postgres');

  it('a teacher takes an entry test that the path offers, and has what it measured as evidence', async () => {
    const page = await openPage(browser(), academy().url);
    await signInWithOneClick(page, 'Sanne Hoekstra');
    await page.goto('/leerpad');
    await page.getByText('Van scheikundeleraar naar hybride docent in de procesindustrie').first().click();
    await press(page, 'Maak mijn leerpad');
    await page.getByRole('link', { name: 'Doe de toets: Procestechnologie en groene chemie' }).click();
    await page.getByRole('button', { name: 'Begin de toets' }).dblclick();
    await page.getByRole('heading', { name: 'Vraag 1 van hooguit 16' }).waitFor();
    await expectUsable(page);
    await takeEntryTest(page, 'vak.sch.proc', 3);
    await expectUsable(page);
    await page.goto('/profiel');
    await page.getByText('Instaptoets').first().waitFor();
    await page.goto('/leerpad');
    await page.getByRole('link', { name: 'Doe de toets: Reacties en evenwichten' }).waitFor();
    expect(await page.getByRole('link', { name: /^Doe de toets: Procestechnologie/ }).count()).toBe(0);
    expect(page.faults).toEqual([]);
  });
});
