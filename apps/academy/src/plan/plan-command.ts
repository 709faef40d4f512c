import { parseArgs } from 'node:util';
import {
  entryTestsFile,
  inWords,
  readJsonFile,
  readPlanningFolder,
  teacherFile,
  type FolderFault,
  type PlanningFolder,
  type PlanningTeacherFile,
} from '@academy/academy-folder';
import type { Level } from '@academy/contracts/competences';
import { planWithEntryTests } from '@academy/planner/core';
import { readConfig } from '@academy/platform/config';
import { createPathPlanner } from '@academy/planner/server';
import { Highs } from '@academy/platform/solver';
import { questionOf, unknownIn } from './question';
import { sayPlan, type Planned } from './say-plan';

const EX_DATA = 2;
const usage = 'academy plan --academy <folder> --teacher <file.json> [--entry-tests <file.json>] [--json]';

/** `academy plan`: the shortest path for one teacher, from files alone. 0 with a plan of any kind, 2 on bad input. */
export async function runPlanCommand(args: string[]): Promise<number> {
  const options = readOptions(args);
  if ('problem' in options) return refuse([options.problem, `Usage: ${usage}`]);
  const input = await readInput(options);
  if ('faults' in input) return refuse(input.faults.map(inWords));

  const onFault = (fault: unknown): unknown => process.stderr.write(`${String(fault)}\n`);
  const timeLimitMs = readConfig(process.env).planSeconds * 1_000;
  const planner = createPathPlanner(await Highs.load(), { onFault, timeLimitMs });
  const tester = {
    canTest: (competenceId: string) => input.entryTests.has(competenceId),
    ask: async (competenceId: string) => input.entryTests.get(competenceId) ?? 0,
  };
  const { question, beside } = questionOf(input.academy, input.teacher);
  const tested = { ...(await planWithEntryTests(planner, question, tester)), beside };
  process.stdout.write(options.json ? `${JSON.stringify(asJson(tested))}\n` : sayPlan(tested, input.academy));
  return 0;
}

const asJson = ({ plan, asked, beside }: Planned) => ({
  kind: plan.kind,
  modules: plan.steps.map(({ slug }) => slug),
  hours: sumOf(plan.steps.map(({ hours }) => hours)),
  optimal: plan.optimal,
  bound: plan.kind === 'PLAN' ? plan.bound : null,
  asked,
  beside,
  unreachable: plan.unreachable.map(({ target, reasons }) => ({
    competenceId: target.competenceId,
    level: target.level,
    reasons,
  })),
});

/** Without the dust of binary fractions. */
const sumOf = (hours: readonly number[]): number =>
  Math.round(hours.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6;

interface Options {
  readonly academy: string;
  readonly teacher: string;
  readonly entryTests: string | undefined;
  readonly json: boolean;
}

function readOptions(args: string[]): Options | { readonly problem: string } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        academy: { type: 'string' },
        teacher: { type: 'string' },
        'entry-tests': { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const { academy, teacher, json } = values;
    if (academy === undefined) return { problem: 'Say which academy to plan in: --academy <folder>' };
    if (teacher === undefined) return { problem: 'Say for which teacher to plan: --teacher <file.json>' };
    return { academy, teacher, json, entryTests: values['entry-tests'] };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

interface Input {
  readonly academy: PlanningFolder;
  readonly teacher: PlanningTeacherFile;
  readonly entryTests: ReadonlyMap<string, Level>;
}

async function readInput({
  academy,
  teacher,
  entryTests,
}: Options): Promise<Input | { readonly faults: FolderFault[] }> {
  const [folder, who, tests] = await Promise.all([
    readPlanningFolder(academy),
    readJsonFile<PlanningTeacherFile>(teacher, teacherFile),
    entryTests === undefined
      ? ({ kind: 'Read', value: {} } as const)
      : readJsonFile<Record<string, Level>>(entryTests, entryTestsFile),
  ]);
  const faults = [folder, who, tests].flatMap((read) => (read.kind === 'Faults' ? read.faults : []));
  if (folder.kind === 'Faults' || who.kind === 'Faults' || tests.kind === 'Faults') return { faults };
  const unknown = unknownIn(teacher, who.value, folder.academy);
  if (unknown.length > 0) return { faults: unknown };
  return { academy: folder.academy, teacher: who.value, entryTests: new Map(Object.entries(tests.value)) };
}

function refuse(lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return EX_DATA;
}
