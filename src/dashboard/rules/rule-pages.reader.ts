import { Injectable } from '@nestjs/common';
import { CourtsService } from '../../courts/courts.service.js';
import { CourtFactsReader } from '../../deadlines/courts/court-facts.reader.js';
import { RuleBookService } from '../../deadlines/rules/rule-book.service.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { COUNTED_SERVICE_METHODS } from '../../law/calendar/period.js';
import { OLDEST_RULE_VERSION } from '../../law/calendar/reckon.js';
import type { PeriodEvent } from '../../law/calendar/reckon.js';
import { dateFromRule } from '../../law/deadlines/date-from-rule.js';
import type { RuleBook } from '../../law/deadlines/rule-book.js';
import type { Rule } from '../../law/deadlines/rule.js';
import { Clock } from '../../platform/clock/clock.js';
import { noSuchPage } from '../pages/page-refusal.js';
import type { ComputedVersion, RuleFacts } from './to-rule-page.js';

const MOST_COURTS = 500;
/** Rules bind courts in many zones; their day is that of the capital. */
const ZONE_OF_RULES = 'America/New_York';

/** Reads what the pages of the rule book print. */
@Injectable()
export class RulePagesReader {
  constructor(
    private readonly books: RuleBookService,
    private readonly courts: CourtsService,
    private readonly facts: CourtFactsReader,
    private readonly clock: Clock,
  ) {}

  async book(): Promise<{ readonly book: RuleBook; readonly today: CivilDate }> {
    return { book: await this.books.book(), today: this.today() };
  }

  /** @throws {PageRefusal} when there is no such rule */
  async rule(ruleId: string): Promise<RuleFacts> {
    const book = await this.books.book();
    const [latest, ...earlier] = (book.versions.get(ruleId) ?? []).toReversed();
    if (latest === undefined) throw noSuchPage(`The rule book holds no rule ${ruleId}.`);
    const { items } = await this.courts.list({ limit: MOST_COURTS });
    const others: ComputedVersion[] = [];
    for (const rule of earlier) others.push(await this.computed(rule));
    return {
      versions: [await this.computed(latest), ...others],
      citations: new Map(items.map(({ id, citation }) => [id, citation])),
      today: this.today(),
    };
  }

  private async computed(rule: Rule): Promise<ComputedVersion> {
    const { trigger, courtId, serviceMethod, motionKind = null } = rule.example;
    const reading = await this.facts.find(courtId);
    if (reading === null) return { rule, computed: null };
    const method = COUNTED_SERVICE_METHODS.find((one) => one === serviceMethod) ?? null;
    const event = trigger as PeriodEvent;
    const day = trigger.slice(0, 10) as CivilDate;
    const answer = dateFromRule(
      rule,
      { event, serviceMethod: method, motionKind, inferred: false },
      reading.court,
      reading.given,
      day < OLDEST_RULE_VERSION ? OLDEST_RULE_VERSION : day,
    );
    if (!answer.ok) return { rule, computed: null };
    return { rule, computed: { date: answer.date, timeZone: reading.court.timeZone } };
  }

  private today(): CivilDate {
    return this.clock.today(ZONE_OF_RULES) as CivilDate;
  }
}
