import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from './client';

interface Part {
  readonly id: string;
  readonly kind: 'text' | 'quiz';
  readonly questions?: readonly { readonly id: string; readonly correct: readonly string[] }[];
}

/** The parts of a module as its publisher wrote them, with the keys that no screen ever sees. */
export async function contentOf(slug: string): Promise<readonly Part[]> {
  const text = await readFile(join(process.cwd(), `data/demo-academy/content/${slug}.json`), 'utf8');
  return (JSON.parse(text) as { parts: Part[] }).parts;
}

/** The first edition of a module that has seats. */
export async function editionOf(client: Client, slug: string): Promise<string> {
  const { module } = await client.ask<{ module: { editions: { id: string; seatsFree: number }[] } }>(
    `query($slug: ID!) { module(slug: $slug) { editions { id seatsFree } } }`,
    { slug },
  );
  const free = module.editions.find(({ seatsFree }) => seatsFree > 0);
  if (!free) throw new Error(`No seats in ${slug}`);
  return free.id;
}

export interface Asked {
  readonly __typename: string;
  readonly enrolment: { readonly id: string; readonly state: string };
}

export async function askForPlace(client: Client, editionId: string, key: string): Promise<Asked> {
  const { requestEnrolment } = await client.ask<{ requestEnrolment: Asked }>(
    `mutation($editionId: ID!, $key: ID!) {
       requestEnrolment(editionId: $editionId, idempotencyKey: $key) {
         __typename
         ... on EnrolmentReceived { enrolment { id state } }
         ... on AlreadyEnrolled { enrolment { id state } }
       }
     }`,
    { editionId, key },
  );
  return requestEnrolment;
}

export async function stateOf(client: Client, id: string): Promise<string> {
  const { enrolment } = await client.ask<{ enrolment: { state: string } }>(
    `query($id: ID!) { enrolment(id: $id) { state } }`,
    { id },
  );
  return enrolment.state;
}

/** Reads every text and hands in every quiz without a fault. */
export async function learn(client: Client, enrolmentId: string, slug: string): Promise<void> {
  for (const { id, kind, questions = [] } of await contentOf(slug)) {
    if (kind === 'text') {
      await client.ask(
        `mutation($e: ID!, $p: ID!) { recordProgress(enrolmentId: $e, partId: $p, done: true) { __typename } }`,
        { e: enrolmentId, p: id },
      );
    } else {
      await client.ask(
        `mutation($e: ID!, $p: ID!, $a: [QuestionAnswer!]!, $key: ID!) {
           submitQuiz(enrolmentId: $e, partId: $p, answers: $a, idempotencyKey: $key) { __typename }
         }`,
        {
          e: enrolmentId,
          p: id,
          key: randomUUID(),
          a: questions.map(({ id: questionId, correct }) => ({ questionId, optionIds: correct })),
        },
      );
    }
  }
}

export async function certificatesOf(client: Client): Promise<readonly { serial: string; publicUrl: string }[]> {
  const { myCertificates } = await client.ask<{ myCertificates: { serial: string; publicUrl: string }[] }>(
    `{ myCertificates { serial publicUrl } }`,
  );
  return myCertificates;
}
