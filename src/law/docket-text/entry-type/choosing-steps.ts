import {
  appealNoted,
  noteOfAppeal,
  paperOfAppeal,
  whoseJudgment,
  whoseJuryPaper,
  whoseTranscript,
} from './choose-appeals.js';
import { sideOfBrief, sideOfResponse, sideOfStatement, writerOfLetter } from './choose-briefs.js';
import {
  caseNoted,
  defaultEntered,
  judgeNamed,
  transferOrdered,
  whoseReport,
} from './choose-cases.js';
import {
  hearingNamed,
  minuteOrderOfHearing,
  minutesOfHearing,
  settingOfHearing,
  whoseHearing,
} from './choose-hearings.js';
import { noticeAndOrder, subjectOfNotice } from './choose-notices.js';
import {
  calledOpinion,
  daysOfOrder,
  onlyProposed,
  scheduleOfOneHearing,
  signedStipulation,
  textOrder,
  unsignedRuling,
} from './choose-orders.js';
import {
  amendedPleading,
  criminalComplaint,
  presentment,
  petition,
  subjectOfRequest,
} from './choose-pleadings.js';
import { returned, summonsAsked, warrantOrder, whoProves } from './choose-service.js';
import type { Step } from './draft.js';
import { FAMILIES, type Family } from './vocabulary/opening.js';

/** The rules that choose between types, in the order in which they are asked. */
const CHOOSING_STEPS: readonly Step[] = [
  criminalComplaint,
  petition,
  amendedPleading,
  presentment,
  subjectOfRequest,
  sideOfBrief,
  sideOfStatement,
  sideOfResponse,
  writerOfLetter,
  onlyProposed,
  signedStipulation,
  calledOpinion,
  minuteOrderOfHearing,
  textOrder,
  unsignedRuling,
  scheduleOfOneHearing,
  daysOfOrder,
  minutesOfHearing,
  hearingNamed,
  settingOfHearing,
  whoseHearing,
  subjectOfNotice,
  noticeAndOrder,
  returned,
  summonsAsked,
  whoProves,
  warrantOrder,
  judgeNamed,
  caseNoted,
  whoseJudgment,
  defaultEntered,
  appealNoted,
  paperOfAppeal,
  noteOfAppeal,
  whoseTranscript,
  whoseJuryPaper,
  transferOrdered,
  whoseReport,
];

const STEPS_OF: ReadonlyMap<Family, readonly Step[]> = new Map(
  FAMILIES.map((family) => [family, stepsOf(family)]),
);
const STEPS_OF_ALL = stepsOf(null);

function stepsOf(family: Family | null): readonly Step[] {
  return CHOOSING_STEPS.filter(
    ({ families }) => families === null || (family !== null && families.includes(family)),
  );
}

/** The rules that are asked of the openings of a family, in their order; null for an entry of no family. */
export function choosingSteps(family: Family | null): readonly Step[] {
  return (family === null ? undefined : STEPS_OF.get(family)) ?? STEPS_OF_ALL;
}
