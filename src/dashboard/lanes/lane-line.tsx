import type { Html } from '../../platform/html/html.js';
import type { Lane, LanesPage, StationKind } from './lane.js';

const percent = (place: number): string => `${place}%`;

/** A shape for each thing that may happen: told apart without colour. The same shape stands before its words. */
const SHAPES: Readonly<Record<StationKind, Html>> = {
  asked: <circle class="full" r={6} />,
  answered: <circle class="hollow" r={5} />,
  replied: <path class="hollow" d="M0 -6 L6 5 L-6 5 Z" />,
  converted: <path class="full" d="M0 -7 L7 0 L0 7 L-7 0 Z" />,
  decided: <rect class="full" x={-6} y={-6} width={12} height={12} />,
  left: <path class="hollow" d="M-5 -5 L5 5 M-5 5 L5 -5" />,
};

/** The shape of a thing that happened, alone. */
export function Shape({ kind }: { readonly kind: StationKind }): Html {
  return (
    <svg class="shape" aria-hidden="true">
      <svg x="50%" y="50%">
        {SHAPES[kind]}
      </svg>
    </svg>
  );
}

/** A lane as a line on the scale of days. What it shows is told in words beside it. */
export function LaneLine({ lane: { from, to, told, stations } }: { readonly lane: Lane }): Html {
  return (
    <svg class={`strip ${told.tone}`} aria-hidden="true">
      <rect class="track" x="0" y="50%" width="100%" height={1} />
      <rect
        class="way"
        x={percent(from)}
        y="50%"
        width={percent(Math.max(0, Math.round((to - from) * 100) / 100))}
        height={4}
      />
      {stations.map(({ kind, place }) => (
        <svg x={percent(place)} y="50%">
          {SHAPES[kind]}
        </svg>
      ))}
    </svg>
  );
}

/** The days that the lines share. On a narrow screen only the first and the last are named. */
export function ScaleLine({ page: { first, last, ticks } }: { readonly page: LanesPage }): Html {
  return (
    <svg class="scale" aria-hidden="true">
      <text x="0" y="70%" text-anchor="start">
        {first.text}
      </text>
      {ticks.map(({ text, place }) => (
        <text class="between" x={percent(place)} y="70%" text-anchor="middle">
          {text}
        </text>
      ))}
      {last.iso !== first.iso && (
        <text x="100%" y="70%" text-anchor="end">
          {last.text}
        </text>
      )}
    </svg>
  );
}
