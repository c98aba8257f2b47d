import { Injectable } from '@nestjs/common';
import { CasesService } from '../cases/cases.service.js';
import { ClaimsService } from '../claims/claims.service.js';
import { JudgesService } from '../courts/judges.service.js';
import { CaseDeadlinesService } from '../deadlines/case/case-deadlines.service.js';
import { FilingsService } from '../filings/filings.service.js';
import { CounselService } from '../parties/counsel.service.js';
import { PartiesService } from '../parties/parties.service.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import { RulingsService } from '../rulings/rulings.service.js';
import type { Name, Step } from './sample.js';

/** What the names of the steps so far stand for. */
export type Names = Map<Name, string>;

type PeopleStep = Extract<Step, { readonly put: 'party' | 'counsel' | 'claim' }>;

/** Who is in a case, who appears, and what is claimed. */
@Injectable()
export class RecordOfPeople {
  constructor(
    private readonly parties: PartiesService,
    private readonly counsel: CounselService,
    private readonly claims: ClaimsService,
  ) {}

  async put(step: PeopleStep, names: Names, repeat: Repeat): Promise<void> {
    const of = resolve(step.of, names);
    switch (step.put) {
      case 'party':
        names.set(step.as, (await this.parties.add(of, named(step.body, names), repeat)).id);
        return;
      case 'counsel':
        await this.counsel.add(of, named(step.body, names), repeat);
        return;
      case 'claim':
        names.set(step.as, (await this.claims.assert(of, named(step.body, names), repeat)).id);
        return;
    }
  }
}

type DeadlineStep = Extract<Step, { readonly put: 'deadline' | 'said' }>;

/** What is due in a case beside what its docket raises by itself, and what became of it. */
@Injectable()
export class RecordOfDeadlines {
  constructor(private readonly deadlines: CaseDeadlinesService) {}

  async put(step: DeadlineStep, names: Names, repeat: Repeat): Promise<void> {
    const of = resolve(step.of, names);
    switch (step.put) {
      case 'deadline':
        names.set(step.as, (await this.deadlines.start(of, named(step.body, names), repeat)).id);
        return;
      case 'said': {
        const { version, status } = await this.deadlines.find(of);
        // A load that was cut short here has said so already.
        if (status === step.body.status) return;
        await this.deadlines.amend(of, version, named(step.body, names));
        return;
      }
    }
  }
}

type PaperStep = Extract<Step, { readonly put: 'filing' | 'ruling' }>;

/** What parties file and the court enters. */
@Injectable()
export class RecordOfPapers {
  constructor(
    private readonly filings: FilingsService,
    private readonly rulings: RulingsService,
  ) {}

  async put(step: PaperStep, names: Names, repeat: Repeat): Promise<void> {
    const of = resolve(step.of, names);
    switch (step.put) {
      case 'filing': {
        const filing = await this.filings.file(of, named(step.body, names), repeat);
        names.set(step.as, filing.id);
        const sought = filing.reliefSought.map(({ id }) => id);
        nameAll(names, step.reliefs, sought);
        return;
      }
      case 'ruling': {
        const ruling = await this.rulings.enter(of, named(step.body, names), repeat);
        names.set(step.as, ruling.id);
        const made = ruling.dispositions.flatMap(({ newReliefId }) => newReliefId ?? []);
        nameAll(names, step.makes, made);
        return;
      }
    }
  }
}

/** Puts one step after another on record, through the same services as REST. */
@Injectable()
export class RecordOfCases {
  constructor(
    private readonly judges: JudgesService,
    private readonly cases: CasesService,
    private readonly people: RecordOfPeople,
    private readonly papers: RecordOfPapers,
    private readonly deadlines: RecordOfDeadlines,
  ) {}

  /** Carries out `step`, once for each `repeat`, and notes in `names` what it made. */
  async put(step: Step, names: Names, repeat: Repeat, sample: string): Promise<void> {
    const idOf = (name: Name): string => resolve(name, names);
    switch (step.put) {
      case 'judge':
        names.set(step.as, (await this.judges.enter(named(step.body, names), repeat)).id);
        return;
      case 'case':
        names.set(step.as, (await this.cases.enter(named(step.body, names), repeat, sample)).id);
        return;
      case 'relation':
        await this.cases.relate(idOf(step.of), named(step.body, names), repeat);
        return;
      case 'party':
      case 'counsel':
      case 'claim':
        return this.people.put(step, names, repeat);
      case 'filing':
      case 'ruling':
        return this.papers.put(step, names, repeat);
      case 'deadline':
      case 'said':
        return this.deadlines.put(step, names, repeat);
    }
  }
}

function resolve(name: Name, names: Names): string {
  const id = names.get(name);
  if (id === undefined) throw new Error(`No earlier step of the sample is called ${name}`);
  return id;
}

function nameAll(names: Names, given: readonly Name[] | undefined, ids: readonly string[]): void {
  given?.forEach((name, index) => {
    const id = ids[index];
    if (id === undefined) throw new Error(`Nothing was made that could be called ${name}`);
    names.set(name, id);
  });
}

/** The body with ids in place of names. */
function named<T>(body: T, names: Names): T {
  return JSON.parse(JSON.stringify(body), (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith('@') ? resolve(value as Name, names) : value,
  ) as T;
}
