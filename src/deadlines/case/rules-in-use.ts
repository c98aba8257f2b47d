import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { versionOfNunc } from '../../platform/version.js';
import { fingerprint } from '../rules/fingerprint.js';
import { RuleBookService } from '../rules/rule-book.service.js';

/** Tells apart what stored deadlines are worked out by: the rules, and the Nunc that reads them. */
@Injectable()
export class RulesInUse {
  private readonly nunc = versionOfNunc();

  constructor(private readonly rules: RuleBookService) {}

  /** A whole number from 1 to 2³¹ that changes with either. */
  async version(manager?: EntityManager): Promise<number> {
    return fingerprint(`${this.nunc} ${await this.rules.version(manager)}`);
  }
}
