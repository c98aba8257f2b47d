import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '../../../platform/config/read-settings.js';
import { SETTINGS } from '../../../platform/config/settings.js';
import type { FiledCourtDay } from './filed-court-day.js';
import { readRuleFiles } from './read-rule-files.js';
import type { FiledRule, RuleFileContents } from './read-rule-files.js';

const NOTHING: RuleFileContents = { rules: [], courtDays: [] };

/** The rules and court days that stand in the files of NUNC_RULES_DIR, read once. */
@Injectable()
export class RuleFiles {
  private contents: RuleFileContents | null = null;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** @throws {CannotStart} when a file cannot be read */
  rules(): readonly FiledRule[] {
    return this.read().rules;
  }

  /** @throws {CannotStart} when a file cannot be read */
  courtDays(): RuleFileContents['courtDays'] {
    return this.read().courtDays;
  }

  /** The days of one court. @throws {CannotStart} when a file cannot be read */
  daysOf(courtId: string): readonly FiledCourtDay[] {
    return this.courtDays()
      .map(({ day }) => day)
      .filter((day) => day.courtId === courtId);
  }

  private read(): RuleFileContents {
    const { rulesDir } = this.settings;
    this.contents ??= rulesDir === undefined ? NOTHING : readRuleFiles(rulesDir);
    return this.contents;
  }
}
