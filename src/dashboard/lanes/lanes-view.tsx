import type { Html } from '../../platform/html/html.js';
import { On, Status, To } from '../layout/parts.js';
import { count } from '../words/plain-words.js';
import type { Lane, LanesPage, Station, StationKind } from './lane.js';
import { LaneLine, ScaleLine, Shape } from './lane-line.js';

/** The requests of a case, each as a lane from the motion to the ruling. Read aloud it is a list of lists. */
export function LanesView({ page }: { readonly page: LanesPage }): Html {
  const { lanes, others, note } = page;
  return (
    <div class="lanes">
      <p class="lanes-note">{note}</p>
      <div class="lane-scale">
        <ScaleLine page={page} />
      </div>
      <Lanes lanes={lanes} />
      {others.length > 0 && (
        <details>
          <summary>{count(others.length, 'more request', 'more requests')}</summary>
          <Lanes lanes={others} />
        </details>
      )}
    </div>
  );
}

function Lanes({ lanes }: { readonly lanes: readonly Lane[] }): Html {
  return (
    <ul role="list">
      {lanes.map((lane) => (
        <OneLane lane={lane} />
      ))}
    </ul>
  );
}

function OneLane({ lane }: { readonly lane: Lane }): Html {
  return (
    <li class="lane" id={`relief-${lane.id}`}>
      <div>
        <h3>
          {lane.asked}
          {lane.into.map((into) => `, converted into ${into}`)}
        </h3>
        <p>
          <Status told={lane.told} />
          {lane.waited}
        </p>
        {lane.note !== null && <p class="lane-note">{lane.note}</p>}
      </div>
      <div>
        <LaneLine lane={lane} />
        <ol role="list" class="stations">
          {lane.stations.map((station) => (
            <OneStation station={station} />
          ))}
        </ol>
        {!lane.isAnswered && <p class="lane-note">No answer on the docket.</p>}
      </div>
    </li>
  );
}

const HAPPENED: Readonly<Record<StationKind, string>> = {
  asked: 'Asked',
  answered: 'Answered',
  replied: 'Replied',
  converted: 'Decided',
  decided: 'Decided',
  left: 'Case closed',
};

function OneStation({ station }: { readonly station: Station }): Html {
  const { kind, id, day, entry, what, became } = station;
  return (
    <li id={id === null ? null : `relief-${id}`}>
      <Shape kind={kind} />
      <On day={day} />
      <span>
        <span class="happened">{HAPPENED[kind]}: </span>
        {entry !== null && <To link={entry} />}
        {what}
        {became !== null && (
          <>
            {entry !== null && ': '}
            <Status told={became} />
          </>
        )}
      </span>
    </li>
  );
}
