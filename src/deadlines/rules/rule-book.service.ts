import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { toRuleBook } from '../../law/deadlines/rule-book.js';
import type { RuleBook } from '../../law/deadlines/rule-book.js';
import type { Rule } from '../../law/deadlines/rule.js';
import { STANDARD_RULES } from '../../law/deadlines/rules/standard-rules.js';
import { fingerprint } from './fingerprint.js';
import { FiledRulesCheck } from './files/filed-rules-check.js';
import { RuleFiles } from './files/rule-files.js';
import { selectMark, selectOwnRules } from './own-rules.repository.js';
import { wasEverInForce } from './was-ever-in-force.js';

interface MarkedBook {
  readonly mark: string;
  readonly book: RuleBook;
}

/** The rules at hand: those Nunc brings along, those of the files, and those people added. */
@Injectable()
export class RuleBookService implements OnModuleInit {
  private lasting: { readonly rules: readonly Rule[]; readonly print: string } | null = null;
  private known: MarkedBook | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly files: RuleFiles,
    private readonly check: FiledRulesCheck,
  ) {}

  /** @throws {CannotStart} when a file of NUNC_RULES_DIR cannot be used */
  async onModuleInit(): Promise<void> {
    await this.check.run(this.dataSource.manager);
  }

  /**
   * All rules. The book is kept until somebody's own rules change; of that the database is asked each time. Within a
   * transaction give its `manager`: a second connection for each of many at once would exhaust the pool.
   */
  async book(manager: EntityManager = this.dataSource.manager): Promise<RuleBook> {
    return (await this.marked(manager)).book;
  }

  /** A whole number from 1 to 2³¹ - 1 that changes whenever the book does, and is the same after a restart. */
  async version(manager: EntityManager = this.dataSource.manager): Promise<number> {
    return fingerprint(`${this.lastingRules().print} ${await selectMark(manager)}`);
  }

  private async marked(manager: EntityManager): Promise<MarkedBook> {
    const { known } = this;
    if (known !== null && known.mark === (await selectMark(manager))) return known;
    const { rows, mark } = await selectOwnRules(manager);
    const own = rows.map(({ rule }) => rule).filter(wasEverInForce);
    const marked = { mark, book: toRuleBook([...this.lastingRules().rules, ...own]) };
    this.known = marked;
    return marked;
  }

  private lastingRules(): { readonly rules: readonly Rule[]; readonly print: string } {
    if (this.lasting === null) {
      const rules = [...STANDARD_RULES, ...this.files.rules().map(({ rule }) => rule)];
      this.lasting = { rules, print: JSON.stringify(rules) };
    }
    return this.lasting;
  }
}
